/**
 * Words of the language that a name of ours must not be. Some of them are allowed as names in some places; none is worth
 * finding out where.
 *
 * Source: https://github.com/microsoft/Kusto-Query-Language/blob/master/grammar/KqlTokens.g4 (keywords and type names)
 * and https://learn.microsoft.com/kusto/query/schema-entities/entity-names
 */
const reservedWords: ReadonlySet<string> = new Set(
  `access accumulate alias and anomalychart areachart as asc bagexpansion barchart between bin by cancel card
   columnchart consume contains containscs contains_cs count cluster cycles database dataexport datatable declare
   decodeblocks default desc distinct earliest edges endswith endswith_cs entity_group evaluate execute expandoutput
   extend externaldata facet false filter find first flags fork from getschema graph has has_all has_any has_cs
   hasprefix hasprefix_cs hassuffix hassuffix_cs id ifexists in inner innerunique into invoke isfuzzy join journal kind
   ladderchart last latest leftanti leftouter leftsemi let like likecs limit linechart lookup materialize matches mdm
   missing mvapply mvexpand nodes none nooptimization not notcontains notcontainscs notlike notlikecs null nulls of on
   optional or order others output pack parse partition pattern piechart pivotchart plotly print project queries range
   reduce regex relaxed render restrict sample scan scatterchart search serialize set shards simple sort sql startswith
   startswith_cs statistics step summarize table take timechart timeline timepivot title to top toscalar totable
   treemap true typeof union until uuid verbose view viewers views where with withsource workspace
   bool boolean byte char date datetime decimal double dynamic float guid int int16 int32 int64 int8 long real string
   time timespan uint uint16 uint32 uint64 uint8 ulong uniqueid`.split(/\s+/),
);

/** Whether the language has a word of that spelling. */
export function isReservedWord(name: string): boolean {
  return reservedWords.has(name);
}
