// Written by packages/codegen from templates/spl/*.hbs. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { TemplateSpecifications } from "@isorule/core";

/** The precompiled templates by file name. Names that start with `_` are partials. */
export const templates: TemplateSpecifications = {
  "_closing": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| sort 0 "
    + ((stack1 = (((helper = lookupProperty(helpers,"keys") || alias1(depth0, "keys", {"start":{"line":1,"column":11},"end":{"line":1,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"keys","hash":{},"data":data,"loc":{"start":{"line":1,"column":9},"end":{"line":1,"column":17}}}) : helper))) != null ? stack1 : "")
    + ", -num(_time)\n| streamstats current=f window=1 global=f last(_time) AS next_time BY "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":2,"column":72},"end":{"line":2,"column":74}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":2,"column":70},"end":{"line":2,"column":76}}}) : helper))) != null ? stack1 : "")
    + "\n| eval closes=if(coalesce(next_time, _time+1)>_time, 1, 0)\n";
},"useData":true},
  "branches": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "| where fires=1\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"head") || container.strict(depth0, "head", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"head","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"windows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"combined"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "count": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_closing"),depth0,{"name":"_closing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return ", num(closes)";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.lambda;

  return "| streamstats window="
    + ((stack1 = alias1(depth0, depth0)) != null ? stack1 : "")
    + " global=f min(_time) AS first_"
    + ((stack1 = alias1(depth0, depth0)) != null ? stack1 : "")
    + " count AS count_"
    + ((stack1 = alias1(depth0, depth0)) != null ? stack1 : "")
    + " BY "
    + ((stack1 = alias1(container.strict(depths[1], "by", {"start":{"line":6,"column":97},"end":{"line":6,"column":102}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closing"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "| sort 0 "
    + ((stack1 = (((helper = lookupProperty(helpers,"keys") || alias2(depth0, "keys", {"start":{"line":4,"column":11},"end":{"line":4,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"keys","hash":{},"data":data,"loc":{"start":{"line":4,"column":9},"end":{"line":4,"column":17}}}) : helper))) != null ? stack1 : "")
    + ", num(_time)"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closing"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":29},"end":{"line":4,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"numbers"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"decision") || alias2(depth0, "decision", {"start":{"line":8,"column":2},"end":{"line":8,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"decision","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":12}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true,"useDepths":true},
  "dataset": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    WHERE "
    + ((stack1 = (((helper = lookupProperty(helpers,"conditions") || container.strict(depth0, "conditions", {"start":{"line":4,"column":12},"end":{"line":4,"column":22}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"conditions","hash":{},"data":data,"loc":{"start":{"line":4,"column":10},"end":{"line":4,"column":24}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"where") || container.strict(depth0, "where", {"start":{"line":8,"column":10},"end":{"line":8,"column":15}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"where","hash":{},"data":data,"loc":{"start":{"line":8,"column":8},"end":{"line":8,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| tstats summariesonly=false fillnull_value="
    + ((stack1 = (((helper = lookupProperty(helpers,"absent") || alias1(depth0, "absent", {"start":{"line":1,"column":46},"end":{"line":1,"column":52}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"absent","hash":{},"data":data,"loc":{"start":{"line":1,"column":44},"end":{"line":1,"column":54}}}) : helper))) != null ? stack1 : "")
    + " count min(_time) AS firstTime max(_time) AS lastTime\n    FROM datamodel="
    + ((stack1 = (((helper = lookupProperty(helpers,"datamodel") || alias1(depth0, "datamodel", {"start":{"line":2,"column":21},"end":{"line":2,"column":30}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"datamodel","hash":{},"data":data,"loc":{"start":{"line":2,"column":19},"end":{"line":2,"column":32}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"conditions"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "    BY "
    + ((stack1 = (((helper = lookupProperty(helpers,"fields") || alias1(depth0, "fields", {"start":{"line":6,"column":9},"end":{"line":6,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fields","hash":{},"data":data,"loc":{"start":{"line":6,"column":7},"end":{"line":6,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"where"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "| rename "
    + ((stack1 = (((helper = lookupProperty(helpers,"dataset") || alias1(depth0, "dataset", {"start":{"line":10,"column":11},"end":{"line":10,"column":18}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"dataset","hash":{},"data":data,"loc":{"start":{"line":10,"column":9},"end":{"line":10,"column":20}}}) : helper))) != null ? stack1 : "")
    + ".* AS *\n";
},"useData":true},
  "measure": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_closing"),depth0,{"name":"_closing","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return ", num(closes)";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closing"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "| sort 0 num(_time)"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closing"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":19},"end":{"line":4,"column":54}}})) != null ? stack1 : "")
    + "\n| streamstats time_window="
    + ((stack1 = (((helper = lookupProperty(helpers,"span") || alias2(depth0, "span", {"start":{"line":5,"column":28},"end":{"line":5,"column":32}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"span","hash":{},"data":data,"loc":{"start":{"line":5,"column":26},"end":{"line":5,"column":34}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"function") || alias2(depth0, "function", {"start":{"line":5,"column":37},"end":{"line":5,"column":45}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"function","hash":{},"data":data,"loc":{"start":{"line":5,"column":35},"end":{"line":5,"column":47}}}) : helper))) != null ? stack1 : "")
    + " AS measured BY "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias2(depth0, "by", {"start":{"line":5,"column":65},"end":{"line":5,"column":67}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":5,"column":63},"end":{"line":5,"column":69}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"decision") || alias2(depth0, "decision", {"start":{"line":6,"column":2},"end":{"line":6,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"decision","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":12}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "multisearch": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    [ search "
    + ((stack1 = (((helper = lookupProperty(helpers,"search") || alias1(depth0, "search", {"start":{"line":3,"column":15},"end":{"line":3,"column":21}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"search","hash":{},"data":data,"loc":{"start":{"line":3,"column":13},"end":{"line":3,"column":23}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"where"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "      | eval "
    + ((stack1 = (((helper = lookupProperty(helpers,"assignments") || alias1(depth0, "assignments", {"start":{"line":7,"column":15},"end":{"line":7,"column":26}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"assignments","hash":{},"data":data,"loc":{"start":{"line":7,"column":13},"end":{"line":7,"column":28}}}) : helper))) != null ? stack1 : "")
    + " ]\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      | where "
    + ((stack1 = (((helper = lookupProperty(helpers,"where") || container.strict(depth0, "where", {"start":{"line":5,"column":16},"end":{"line":5,"column":21}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"where","hash":{},"data":data,"loc":{"start":{"line":5,"column":14},"end":{"line":5,"column":23}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"keyed") || container.strict(depth0, "keyed", {"start":{"line":10,"column":10},"end":{"line":10,"column":15}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"keyed","hash":{},"data":data,"loc":{"start":{"line":10,"column":8},"end":{"line":10,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| multisearch\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"branches"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"keyed"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "savedsearch": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "description = "
    + ((stack1 = (((helper = lookupProperty(helpers,"description") || container.strict(depth0, "description", {"start":{"line":3,"column":16},"end":{"line":3,"column":27}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"description","hash":{},"data":data,"loc":{"start":{"line":3,"column":14},"end":{"line":3,"column":29}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "["
    + ((stack1 = (((helper = lookupProperty(helpers,"stanza") || alias1(depth0, "stanza", {"start":{"line":1,"column":3},"end":{"line":1,"column":9}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"stanza","hash":{},"data":data,"loc":{"start":{"line":1,"column":1},"end":{"line":1,"column":11}}}) : helper))) != null ? stack1 : "")
    + "]\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "search = "
    + ((stack1 = (((helper = lookupProperty(helpers,"search") || alias1(depth0, "search", {"start":{"line":5,"column":11},"end":{"line":5,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"search","hash":{},"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\nenableSched = 1\ncron_schedule = 0 * * * *\nschedule_window = auto\ndispatch.earliest_time = "
    + ((stack1 = (((helper = lookupProperty(helpers,"earliest") || alias1(depth0, "earliest", {"start":{"line":9,"column":27},"end":{"line":9,"column":35}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"earliest","hash":{},"data":data,"loc":{"start":{"line":9,"column":25},"end":{"line":9,"column":37}}}) : helper))) != null ? stack1 : "")
    + "\ndispatch.latest_time = "
    + ((stack1 = (((helper = lookupProperty(helpers,"latest") || alias1(depth0, "latest", {"start":{"line":10,"column":25},"end":{"line":10,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"latest","hash":{},"data":data,"loc":{"start":{"line":10,"column":23},"end":{"line":10,"column":33}}}) : helper))) != null ? stack1 : "")
    + "\ncounttype = number of events\nrelation = greater than\nquantity = 0\nalert.digest_mode = 1\nalert.severity = "
    + ((stack1 = (((helper = lookupProperty(helpers,"severity") || alias1(depth0, "severity", {"start":{"line":15,"column":19},"end":{"line":15,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severity","hash":{},"data":data,"loc":{"start":{"line":15,"column":17},"end":{"line":15,"column":29}}}) : helper))) != null ? stack1 : "")
    + "\nalert.track = 1\n";
},"useData":true},
  "search": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"where") || container.strict(depth0, "where", {"start":{"line":3,"column":10},"end":{"line":3,"column":15}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"where","hash":{},"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"search") || container.strict(depth0, "search", {"start":{"line":1,"column":2},"end":{"line":1,"column":8}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"search","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"where"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "security-content": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "creation_date: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||container.strict(depth0, "yaml", {"start":{"line":5,"column":17},"end":{"line":5,"column":21}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"created"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "modification_date: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||container.strict(depth0, "yaml", {"start":{"line":8,"column":21},"end":{"line":8,"column":25}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"modified"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":8,"column":19},"end":{"line":8,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "data_source:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dataSource"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    - "
    + ((stack1 = (lookupProperty(helpers,"yaml")||container.strict(depth0, "yaml", {"start":{"line":17,"column":8},"end":{"line":17,"column":12}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":17,"column":6},"end":{"line":17,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "references:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"references"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "references: []\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "finding:\n    title: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":38,"column":13},"end":{"line":38,"column":17}} )).call(alias2,lookupProperty(depth0,"message"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":38,"column":11},"end":{"line":38,"column":27}}})) != null ? stack1 : "")
    + "\n    entity:\n        field: "
    + ((stack1 = alias3(alias1(lookupProperty(depth0,"asset"), "entity", {"start":{"line":40,"column":17},"end":{"line":40,"column":29}} ), depth0)) != null ? stack1 : "")
    + "\n        type: "
    + ((stack1 = alias3(alias1(lookupProperty(depth0,"asset"), "entityType", {"start":{"line":41,"column":16},"end":{"line":41,"column":32}} ), depth0)) != null ? stack1 : "")
    + "\n        score: "
    + ((stack1 = (((helper = lookupProperty(helpers,"score") || alias1(depth0, "score", {"start":{"line":42,"column":17},"end":{"line":42,"column":22}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"score","hash":{},"data":data,"loc":{"start":{"line":42,"column":15},"end":{"line":42,"column":24}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "intermediate_findings:\n    entities:\n        - field: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"asset"), "entity", {"start":{"line":46,"column":19},"end":{"line":46,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n          type: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"asset"), "entityType", {"start":{"line":47,"column":18},"end":{"line":47,"column":34}} ), depth0)) != null ? stack1 : "")
    + "\n          score: "
    + ((stack1 = (((helper = lookupProperty(helpers,"score") || alias1(depth0, "score", {"start":{"line":48,"column":19},"end":{"line":48,"column":24}} ))),(typeof helper === "function" ? helper.call(alias3,{"name":"score","hash":{},"data":data,"loc":{"start":{"line":48,"column":17},"end":{"line":48,"column":26}}}) : helper))) != null ? stack1 : "")
    + "\n          message: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":49,"column":21},"end":{"line":49,"column":25}} )).call(alias3,lookupProperty(depth0,"message"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":49,"column":19},"end":{"line":49,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    return " []";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", alias4=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "name: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":1,"column":8},"end":{"line":1,"column":12}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":19}}})) != null ? stack1 : "")
    + "\nid: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":2,"column":6},"end":{"line":2,"column":10}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":15}}})) != null ? stack1 : "")
    + "\nversion: 1\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"created"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"modified"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "author: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":10,"column":10},"end":{"line":10,"column":14}} )).call(alias2,lookupProperty(depth0,"author"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":10,"column":8},"end":{"line":10,"column":23}}})) != null ? stack1 : "")
    + "\nstatus: "
    + ((stack1 = (((helper = lookupProperty(helpers,"status") || alias1(depth0, "status", {"start":{"line":11,"column":10},"end":{"line":11,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"status","hash":{},"data":data,"loc":{"start":{"line":11,"column":8},"end":{"line":11,"column":18}}}) : helper))) != null ? stack1 : "")
    + "\ntype: "
    + ((stack1 = (((helper = lookupProperty(helpers,"type") || alias1(depth0, "type", {"start":{"line":12,"column":8},"end":{"line":12,"column":12}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"type","hash":{},"data":data,"loc":{"start":{"line":12,"column":6},"end":{"line":12,"column":14}}}) : helper))) != null ? stack1 : "")
    + "\ndescription: "
    + ((stack1 = (lookupProperty(helpers,"yamlBlock")||alias1(depth0, "yamlBlock", {"start":{"line":13,"column":15},"end":{"line":13,"column":24}} )).call(alias2,lookupProperty(depth0,"description"),{"name":"yamlBlock","hash":{},"data":data,"loc":{"start":{"line":13,"column":13},"end":{"line":13,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"dataSource"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "search: "
    + ((stack1 = (lookupProperty(helpers,"yamlBlock")||alias1(depth0, "yamlBlock", {"start":{"line":20,"column":10},"end":{"line":20,"column":19}} )).call(alias2,lookupProperty(depth0,"search"),{"name":"yamlBlock","hash":{},"data":data,"loc":{"start":{"line":20,"column":8},"end":{"line":20,"column":28}}})) != null ? stack1 : "")
    + "\nhow_to_implement: "
    + ((stack1 = (lookupProperty(helpers,"yamlBlock")||alias1(depth0, "yamlBlock", {"start":{"line":21,"column":20},"end":{"line":21,"column":29}} )).call(alias2,lookupProperty(depth0,"howToImplement"),{"name":"yamlBlock","hash":{},"data":data,"loc":{"start":{"line":21,"column":18},"end":{"line":21,"column":46}}})) != null ? stack1 : "")
    + "\nknown_false_positives: "
    + ((stack1 = (lookupProperty(helpers,"yamlBlock")||alias1(depth0, "yamlBlock", {"start":{"line":22,"column":25},"end":{"line":22,"column":34}} )).call(alias2,lookupProperty(depth0,"falsePositives"),{"name":"yamlBlock","hash":{},"data":data,"loc":{"start":{"line":22,"column":23},"end":{"line":22,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"references"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "drilldown_searches:\n    - name: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":32,"column":14},"end":{"line":32,"column":18}} )).call(alias2,lookupProperty(depth0,"drilldownName"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":32,"column":12},"end":{"line":32,"column":34}}})) != null ? stack1 : "")
    + "\n      search: '%original_detection_search% | search "
    + ((stack1 = alias4(alias1(lookupProperty(depth0,"asset"), "entity", {"start":{"line":33,"column":54},"end":{"line":33,"column":66}} ), depth0)) != null ? stack1 : "")
    + " = \"$"
    + ((stack1 = alias4(alias1(lookupProperty(depth0,"asset"), "entity", {"start":{"line":33,"column":75},"end":{"line":33,"column":87}} ), depth0)) != null ? stack1 : "")
    + "$\"'\n      earliest_offset: $info_min_time$\n      latest_offset: $info_max_time$\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"finding"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "analytic_story:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"stories"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "")
    + "asset_type: "
    + ((stack1 = alias4(alias1(lookupProperty(depth0,"asset"), "assetType", {"start":{"line":55,"column":14},"end":{"line":55,"column":29}} ), depth0)) != null ? stack1 : "")
    + "\nmitre_attack_id:"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"techniques"),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":16},"end":{"line":56,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"techniques"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "")
    + "product:\n    - Splunk Enterprise\n    - Splunk Enterprise Security\n    - Splunk Cloud\ncategory: "
    + ((stack1 = alias4(alias1(lookupProperty(depth0,"asset"), "category", {"start":{"line":64,"column":12},"end":{"line":64,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\nsecurity_domain: "
    + ((stack1 = alias4(alias1(lookupProperty(depth0,"asset"), "securityDomain", {"start":{"line":65,"column":19},"end":{"line":65,"column":39}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "sequence": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| eval start_"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":4,"column":15},"end":{"line":4,"column":21}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":4,"column":13},"end":{"line":4,"column":23}}}) : helper))) != null ? stack1 : "")
    + "=if(step="
    + ((stack1 = (((helper = lookupProperty(helpers,"step") || alias1(depth0, "step", {"start":{"line":4,"column":34},"end":{"line":4,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"step","hash":{},"data":data,"loc":{"start":{"line":4,"column":32},"end":{"line":4,"column":40}}}) : helper))) != null ? stack1 : "")
    + ", "
    + ((stack1 = (((helper = lookupProperty(helpers,"start") || alias1(depth0, "start", {"start":{"line":4,"column":44},"end":{"line":4,"column":49}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"start","hash":{},"data":data,"loc":{"start":{"line":4,"column":42},"end":{"line":4,"column":51}}}) : helper))) != null ? stack1 : "")
    + ", null())\n| streamstats current=f max(start_"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":5,"column":36},"end":{"line":5,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":5,"column":34},"end":{"line":5,"column":44}}}) : helper))) != null ? stack1 : "")
    + ") AS latest_"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":5,"column":58},"end":{"line":5,"column":64}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":5,"column":56},"end":{"line":5,"column":66}}}) : helper))) != null ? stack1 : "")
    + " BY "
    + ((stack1 = container.lambda(alias1(depths[1], "by", {"start":{"line":5,"column":72},"end":{"line":5,"column":77}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| eval order=case("
    + ((stack1 = (((helper = lookupProperty(helpers,"order") || alias1(depth0, "order", {"start":{"line":1,"column":20},"end":{"line":1,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"order","hash":{},"data":data,"loc":{"start":{"line":1,"column":18},"end":{"line":1,"column":27}}}) : helper))) != null ? stack1 : "")
    + ")\n| sort 0 "
    + ((stack1 = (((helper = lookupProperty(helpers,"keys") || alias1(depth0, "keys", {"start":{"line":2,"column":11},"end":{"line":2,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"keys","hash":{},"data":data,"loc":{"start":{"line":2,"column":9},"end":{"line":2,"column":17}}}) : helper))) != null ? stack1 : "")
    + ", num(_time), num(order)\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"passes"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"decision") || alias1(depth0, "decision", {"start":{"line":7,"column":2},"end":{"line":7,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"decision","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":12}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true,"useDepths":true},
  "single-branch": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"where") || container.strict(depth0, "where", {"start":{"line":3,"column":10},"end":{"line":3,"column":15}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"where","hash":{},"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"search") || alias1(depth0, "search", {"start":{"line":1,"column":2},"end":{"line":1,"column":8}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"search","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"where"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "| eval "
    + ((stack1 = (((helper = lookupProperty(helpers,"assignments") || alias1(depth0, "assignments", {"start":{"line":5,"column":9},"end":{"line":5,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"assignments","hash":{},"data":data,"loc":{"start":{"line":5,"column":7},"end":{"line":5,"column":22}}}) : helper))) != null ? stack1 : "")
    + "\n| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"keyed") || alias1(depth0, "keyed", {"start":{"line":6,"column":10},"end":{"line":6,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"keyed","hash":{},"data":data,"loc":{"start":{"line":6,"column":8},"end":{"line":6,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "together": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| sort 0 "
    + ((stack1 = (((helper = lookupProperty(helpers,"keys") || alias1(depth0, "keys", {"start":{"line":1,"column":11},"end":{"line":1,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"keys","hash":{},"data":data,"loc":{"start":{"line":1,"column":9},"end":{"line":1,"column":17}}}) : helper))) != null ? stack1 : "")
    + ", num(_time)\n| eval "
    + ((stack1 = (((helper = lookupProperty(helpers,"times") || alias1(depth0, "times", {"start":{"line":2,"column":9},"end":{"line":2,"column":14}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"times","hash":{},"data":data,"loc":{"start":{"line":2,"column":7},"end":{"line":2,"column":16}}}) : helper))) != null ? stack1 : "")
    + "\n| streamstats "
    + ((stack1 = (((helper = lookupProperty(helpers,"latest") || alias1(depth0, "latest", {"start":{"line":3,"column":16},"end":{"line":3,"column":22}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"latest","hash":{},"data":data,"loc":{"start":{"line":3,"column":14},"end":{"line":3,"column":24}}}) : helper))) != null ? stack1 : "")
    + " BY "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":3,"column":30},"end":{"line":3,"column":32}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":3,"column":28},"end":{"line":3,"column":34}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"decision") || alias1(depth0, "decision", {"start":{"line":4,"column":2},"end":{"line":4,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"decision","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":12}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "tstats-chain": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| tstats prestats=true "
    + ((stack1 = (((helper = lookupProperty(helpers,"append") || alias1(depth0, "append", {"start":{"line":2,"column":25},"end":{"line":2,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"append","hash":{},"data":data,"loc":{"start":{"line":2,"column":23},"end":{"line":2,"column":33}}}) : helper))) != null ? stack1 : "")
    + "summariesonly=false fillnull_value="
    + ((stack1 = (((helper = lookupProperty(helpers,"absent") || alias1(depth0, "absent", {"start":{"line":2,"column":70},"end":{"line":2,"column":76}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"absent","hash":{},"data":data,"loc":{"start":{"line":2,"column":68},"end":{"line":2,"column":78}}}) : helper))) != null ? stack1 : "")
    + " count\n    FROM datamodel="
    + ((stack1 = (((helper = lookupProperty(helpers,"datamodel") || alias1(depth0, "datamodel", {"start":{"line":3,"column":21},"end":{"line":3,"column":30}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"datamodel","hash":{},"data":data,"loc":{"start":{"line":3,"column":19},"end":{"line":3,"column":32}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"conditions"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "    BY _time span=1s "
    + ((stack1 = (((helper = lookupProperty(helpers,"fields") || alias1(depth0, "fields", {"start":{"line":7,"column":23},"end":{"line":7,"column":29}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"fields","hash":{},"data":data,"loc":{"start":{"line":7,"column":21},"end":{"line":7,"column":31}}}) : helper))) != null ? stack1 : "")
    + "\n| eval step="
    + ((stack1 = (((helper = lookupProperty(helpers,"step") || alias1(depth0, "step", {"start":{"line":8,"column":14},"end":{"line":8,"column":18}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"step","hash":{},"data":data,"loc":{"start":{"line":8,"column":12},"end":{"line":8,"column":20}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    WHERE "
    + ((stack1 = (((helper = lookupProperty(helpers,"conditions") || container.strict(depth0, "conditions", {"start":{"line":5,"column":12},"end":{"line":5,"column":22}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"conditions","hash":{},"data":data,"loc":{"start":{"line":5,"column":10},"end":{"line":5,"column":24}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| eval value=nullif(value, "
    + ((stack1 = (((helper = lookupProperty(helpers,"absent") || container.strict(depth0, "absent", {"start":{"line":14,"column":29},"end":{"line":14,"column":35}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"absent","hash":{},"data":data,"loc":{"start":{"line":14,"column":27},"end":{"line":14,"column":37}}}) : helper))) != null ? stack1 : "")
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"branches"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "| eval "
    + ((stack1 = (((helper = lookupProperty(helpers,"assignments") || alias2(depth0, "assignments", {"start":{"line":10,"column":9},"end":{"line":10,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"assignments","hash":{},"data":data,"loc":{"start":{"line":10,"column":7},"end":{"line":10,"column":22}}}) : helper))) != null ? stack1 : "")
    + "\n| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"keyed") || alias2(depth0, "keyed", {"start":{"line":11,"column":10},"end":{"line":11,"column":15}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"keyed","hash":{},"data":data,"loc":{"start":{"line":11,"column":8},"end":{"line":11,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n| stats count BY _time step "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias2(depth0, "by", {"start":{"line":12,"column":30},"end":{"line":12,"column":32}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":12,"column":28},"end":{"line":12,"column":34}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"valueless"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"useData":true},
};
