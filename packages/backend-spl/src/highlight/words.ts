/**
 * Commands that may begin a search or a subsearch without a pipe before them. Behind a pipe any word is a command.
 *
 * @see https://help.splunk.com/en/splunk-enterprise/search/spl-search-reference/10.0/quick-reference/command-quick-reference
 */
export const commands: ReadonlySet<string> = new Set(
  `abstract accum addcoltotals addinfo addtotals append appendcols appendpipe associate autoregress bin bucket chart collect
   convert correlate datamodel dbinspect dbxquery dedup delta diff eval eventcount eventstats extract fieldformat fields
   fieldsummary filldown fillnull foreach format from gentimes geostats head highlight history inputcsv inputlookup iplocation
   join kv loadjob localize lookup makecontinuous makemv makeresults map metadata metasearch mstats multikv multisearch
   mvcombine mvexpand nomv outlier outputcsv outputlookup rare regex relevancy reltime rename replace rest return reverse rex
   rtorder savedsearch search selfjoin sendemail set sort spath stats streamstats strcat table tags tail timechart timewrap
   top transaction transpose trendline tstats typeahead union uniq untable where x11 xmlkv xpath xyseries`.split(/\s+/),
);

/** Commands that take an expression. */
export const evalCommands: ReadonlySet<string> = new Set(["eval", "where", "fieldformat"]);

/** Commands that take the condition of a search. */
export const searchCommands: ReadonlySet<string> = new Set(["search", "regex", "metasearch"]);

/** Words that go on with a command. */
export const clauses: ReadonlySet<string> = new Set(["as", "by", "over", "output", "outputnew", "where", "from", "groupby", "on", "into", "with"]);

/** Commands whose first word without an equals sign is the name of a table or of a data set. */
export const tableCommands: ReadonlySet<string> = new Set(["lookup", "inputlookup", "outputlookup", "inputcsv", "outputcsv", "datamodel", "from", "savedsearch", "loadjob"]);

/** Operators of expressions that are words, in any case. */
export const evalOperators: ReadonlySet<string> = new Set(["and", "or", "xor", "not", "in", "like"]);

/** Operators of the condition of a search: in capitals only. */
export const searchOperators: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "IN"]);
