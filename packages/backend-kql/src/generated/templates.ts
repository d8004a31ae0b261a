// Written by packages/codegen from templates/kql/*.hbs. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { TemplateSpecifications } from "@isorule/core";

/** The precompiled templates by file name. Names that start with `_` are partials. */
export const templates: TemplateSpecifications = {
  "_xml-text": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "let XmlText = (text: string) {\n    replace_strings(text,\n        dynamic([\"&lt;\", \"&gt;\", \"&quot;\", \"&apos;\", \"&#xD;\", \"&#xA;\", \"&#x9;\", \"&amp;\"]),\n        dynamic([\"<\", \">\", \"\\\"\", \"'\", \"\\r\", \"\\n\", \"\\t\", \"&\"]))\n};\n";
},"useData":true},
  "at-least": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| sort by "
    + ((stack1 = (((helper = lookupProperty(helpers,"order") || alias1(depth0, "order", {"start":{"line":3,"column":12},"end":{"line":3,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"order","hash":{},"data":data,"loc":{"start":{"line":3,"column":10},"end":{"line":3,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\n| extend FirstTime = prev("
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":4,"column":28},"end":{"line":4,"column":32}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":4,"column":26},"end":{"line":4,"column":34}}}) : helper))) != null ? stack1 : "")
    + ", "
    + ((stack1 = (((helper = lookupProperty(helpers,"before") || alias1(depth0, "before", {"start":{"line":4,"column":38},"end":{"line":4,"column":44}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"before","hash":{},"data":data,"loc":{"start":{"line":4,"column":36},"end":{"line":4,"column":46}}}) : helper))) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"keyNames"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":47},"end":{"line":4,"column":121}}})) != null ? stack1 : "")
    + "\n| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"sameKeys") || alias1(depth0, "sameKeys", {"start":{"line":5,"column":10},"end":{"line":5,"column":18}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sameKeys","hash":{},"data":data,"loc":{"start":{"line":5,"column":8},"end":{"line":5,"column":20}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":5,"column":22},"end":{"line":5,"column":26}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":5,"column":20},"end":{"line":5,"column":28}}}) : helper))) != null ? stack1 : "")
    + " - FirstTime <= "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":5,"column":46},"end":{"line":5,"column":52}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":5,"column":44},"end":{"line":5,"column":54}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.lambda;

  return ", First"
    + ((stack1 = alias1(depth0, depth0)) != null ? stack1 : "")
    + " = prev("
    + ((stack1 = alias1(depth0, depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias1(container.strict(depths[1], "before", {"start":{"line":4,"column":100},"end":{"line":4,"column":109}} ), depth0)) != null ? stack1 : "")
    + ")";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| project-away "
    + ((stack1 = (((helper = lookupProperty(helpers,"scaffold") || container.strict(depth0, "scaffold", {"start":{"line":8,"column":17},"end":{"line":8,"column":25}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"scaffold","hash":{},"data":data,"loc":{"start":{"line":8,"column":15},"end":{"line":8,"column":27}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"events") || container.strict(depth0, "events", {"start":{"line":1,"column":2},"end":{"line":1,"column":8}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"events","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"before"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scaffold"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"useData":true,"useDepths":true},
  "defender-detection": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = (lookupProperty(helpers,"json")||container.strict(depth0, "json", {"start":{"line":21,"column":10},"end":{"line":21,"column":14}} )).call(alias1,lookupProperty(depth0,"type"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":21,"column":8},"end":{"line":21,"column":21}}})) != null ? stack1 : "")
    + ": [\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mappings"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "        ]"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":9},"end":{"line":25,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "          "
    + ((stack1 = (lookupProperty(helpers,"json")||container.strict(depth0, "json", {"start":{"line":23,"column":12},"end":{"line":23,"column":16}} )).call(alias1,depth0,{"name":"json","hash":{},"data":data,"loc":{"start":{"line":23,"column":10},"end":{"line":23,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":23},"end":{"line":23,"column":52}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    return ",";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "{\n  \"@odata.type\": \"#microsoft.graph.security.detectionRule\",\n  \"id\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":3,"column":10},"end":{"line":3,"column":14}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":3,"column":8},"end":{"line":3,"column":19}}})) != null ? stack1 : "")
    + ",\n  \"displayName\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":4,"column":19},"end":{"line":4,"column":23}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":4,"column":17},"end":{"line":4,"column":31}}})) != null ? stack1 : "")
    + ",\n  \"description\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":5,"column":19},"end":{"line":5,"column":23}} )).call(alias2,lookupProperty(depth0,"description"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":5,"column":17},"end":{"line":5,"column":37}}})) != null ? stack1 : "")
    + ",\n  \"status\": \"enabled\",\n  \"queryCondition\": {\n    \"queryText\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":8,"column":19},"end":{"line":8,"column":23}} )).call(alias2,lookupProperty(depth0,"query"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":8,"column":17},"end":{"line":8,"column":31}}})) != null ? stack1 : "")
    + "\n  },\n  \"schedule\": {\n    \"frequency\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":11,"column":19},"end":{"line":11,"column":23}} )).call(alias2,lookupProperty(depth0,"frequency"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":11,"column":17},"end":{"line":11,"column":35}}})) != null ? stack1 : "")
    + "\n  },\n  \"detectionAction\": {\n    \"alertTemplate\": {\n      \"title\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":15,"column":17},"end":{"line":15,"column":21}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":15,"column":15},"end":{"line":15,"column":29}}})) != null ? stack1 : "")
    + ",\n      \"description\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":16,"column":23},"end":{"line":16,"column":27}} )).call(alias2,lookupProperty(depth0,"description"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":16,"column":21},"end":{"line":16,"column":41}}})) != null ? stack1 : "")
    + ",\n      \"severity\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":17,"column":20},"end":{"line":17,"column":24}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":17,"column":18},"end":{"line":17,"column":35}}})) != null ? stack1 : "")
    + ",\n      \"recommendedActions\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":18,"column":30},"end":{"line":18,"column":34}} )).call(alias2,lookupProperty(depth0,"recommendedActions"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":18,"column":28},"end":{"line":18,"column":55}}})) != null ? stack1 : "")
    + ",\n      \"entityMappings\": {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"entityMappings"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "      },\n      \"tactics\": "
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":28,"column":19},"end":{"line":28,"column":23}} )).call(alias2,lookupProperty(depth0,"tactics"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":28,"column":17},"end":{"line":28,"column":33}}})) != null ? stack1 : "")
    + "\n    }\n  }\n}\n";
},"useData":true},
  "events": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "union\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"signals"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    ("
    + ((stack1 = (((helper = lookupProperty(helpers,"signal") || container.strict(depth0, "signal", {"start":{"line":4,"column":7},"end":{"line":4,"column":13}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"signal","hash":{},"data":data,"loc":{"start":{"line":4,"column":5},"end":{"line":4,"column":15}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"extend"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":15},"end":{"line":4,"column":56}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":57},"end":{"line":4,"column":86}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " | extend "
    + ((stack1 = (((helper = lookupProperty(helpers,"extend") || container.strict(depth0, "extend", {"start":{"line":4,"column":41},"end":{"line":4,"column":47}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"extend","hash":{},"data":data,"loc":{"start":{"line":4,"column":39},"end":{"line":4,"column":49}}}) : helper))) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return ",";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"signals"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"signal") || container.strict(depth0, "signal", {"start":{"line":8,"column":2},"end":{"line":8,"column":8}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"signal","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"extend"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| extend "
    + ((stack1 = (((helper = lookupProperty(helpers,"extend") || container.strict(depth0, "extend", {"start":{"line":10,"column":11},"end":{"line":10,"column":17}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"extend","hash":{},"data":data,"loc":{"start":{"line":10,"column":9},"end":{"line":10,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| where isnotempty("
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"many"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"keyNames"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "place": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| where "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| extend "
    + ((stack1 = (((helper = lookupProperty(helpers,"computed") || container.strict(depth0, "computed", {"start":{"line":6,"column":11},"end":{"line":6,"column":19}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"computed","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":21}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| project "
    + ((stack1 = (((helper = lookupProperty(helpers,"output") || container.strict(depth0, "output", {"start":{"line":12,"column":12},"end":{"line":12,"column":18}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"output","hash":{},"data":data,"loc":{"start":{"line":12,"column":10},"end":{"line":12,"column":20}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"table") || container.strict(depth0, "table", {"start":{"line":1,"column":2},"end":{"line":1,"column":7}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"table","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"selections"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"computed"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"conditions"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"output"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "places": {"0":function(container,depth0,helpers,partials,data) {
    return " isfuzzy=true";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    (\n"
    + ((stack1 = (lookupProperty(helpers,"indent")||container.strict(depth0, "indent", {"start":{"line":4,"column":2},"end":{"line":4,"column":8}} )).call(alias1,depth0,8,{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":17}}})) != null ? stack1 : "")
    + "\n    )"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":5},"end":{"line":5,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    return ",";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| where "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "union"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"fuzzy"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":5},"end":{"line":1,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"conditions"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "query": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_xml-text"),depth0,{"name":"_xml-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "let "
    + ((stack1 = (((helper = lookupProperty(helpers,"name") || alias1(depth0, "name", {"start":{"line":5,"column":6},"end":{"line":5,"column":10}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"name","hash":{},"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":12}}}) : helper))) != null ? stack1 : "")
    + " =\n"
    + ((stack1 = (lookupProperty(helpers,"indent")||alias1(depth0, "indent", {"start":{"line":6,"column":2},"end":{"line":6,"column":8}} )).call(alias2,lookupProperty(depth0,"body"),4,{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":17}}})) != null ? stack1 : "")
    + ";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"xmlText"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"statements"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"body") || container.strict(depth0, "body", {"start":{"line":8,"column":2},"end":{"line":8,"column":6}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"body","hash":{},"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "sentinel-rule": {"0":function(container,depth0,helpers,partials,data) {
    return " []";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - connectorId: "
    + ((stack1 = (((helper = lookupProperty(helpers,"connectorId") || container.strict(depth0, "connectorId", {"start":{"line":7,"column":19},"end":{"line":7,"column":30}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"connectorId","hash":{},"data":data,"loc":{"start":{"line":7,"column":17},"end":{"line":7,"column":32}}}) : helper))) != null ? stack1 : "")
    + "\n    dataTypes:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"dataTypes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "      - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - entityType: "
    + ((stack1 = (((helper = lookupProperty(helpers,"type") || container.strict(depth0, "type", {"start":{"line":29,"column":18},"end":{"line":29,"column":22}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"type","hash":{},"data":data,"loc":{"start":{"line":29,"column":16},"end":{"line":29,"column":24}}}) : helper))) != null ? stack1 : "")
    + "\n    fieldMappings:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"mappings"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "      - identifier: "
    + ((stack1 = (((helper = lookupProperty(helpers,"identifier") || alias1(depth0, "identifier", {"start":{"line":32,"column":22},"end":{"line":32,"column":32}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"identifier","hash":{},"data":data,"loc":{"start":{"line":32,"column":20},"end":{"line":32,"column":34}}}) : helper))) != null ? stack1 : "")
    + "\n        columnName: "
    + ((stack1 = (((helper = lookupProperty(helpers,"column") || alias1(depth0, "column", {"start":{"line":33,"column":22},"end":{"line":33,"column":28}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"column","hash":{},"data":data,"loc":{"start":{"line":33,"column":20},"end":{"line":33,"column":30}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "id: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":1,"column":6},"end":{"line":1,"column":10}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":1,"column":4},"end":{"line":1,"column":15}}})) != null ? stack1 : "")
    + "\nname: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":2,"column":8},"end":{"line":2,"column":12}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":2,"column":6},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "\ndescription: "
    + ((stack1 = (lookupProperty(helpers,"yaml")||alias1(depth0, "yaml", {"start":{"line":3,"column":15},"end":{"line":3,"column":19}} )).call(alias2,lookupProperty(depth0,"description"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":3,"column":13},"end":{"line":3,"column":33}}})) != null ? stack1 : "")
    + "\nseverity: "
    + ((stack1 = (((helper = lookupProperty(helpers,"severity") || alias1(depth0, "severity", {"start":{"line":4,"column":12},"end":{"line":4,"column":20}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"severity","hash":{},"data":data,"loc":{"start":{"line":4,"column":10},"end":{"line":4,"column":22}}}) : helper))) != null ? stack1 : "")
    + "\nrequiredDataConnectors:"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"connectors"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":23},"end":{"line":5,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"connectors"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "queryFrequency: "
    + ((stack1 = (((helper = lookupProperty(helpers,"frequency") || alias1(depth0, "frequency", {"start":{"line":13,"column":18},"end":{"line":13,"column":27}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"frequency","hash":{},"data":data,"loc":{"start":{"line":13,"column":16},"end":{"line":13,"column":29}}}) : helper))) != null ? stack1 : "")
    + "\nqueryPeriod: "
    + ((stack1 = (((helper = lookupProperty(helpers,"period") || alias1(depth0, "period", {"start":{"line":14,"column":15},"end":{"line":14,"column":21}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"period","hash":{},"data":data,"loc":{"start":{"line":14,"column":13},"end":{"line":14,"column":23}}}) : helper))) != null ? stack1 : "")
    + "\ntriggerOperator: gt\ntriggerThreshold: 0\ntactics:"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"tactics"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":8},"end":{"line":17,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"tactics"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "relevantTechniques:"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"techniques"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":21,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"techniques"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "query: |\n"
    + ((stack1 = (lookupProperty(helpers,"indent")||alias1(depth0, "indent", {"start":{"line":26,"column":2},"end":{"line":26,"column":8}} )).call(alias2,lookupProperty(depth0,"query"),2,{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":18}}})) != null ? stack1 : "")
    + "\nentityMappings:"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(depth0,"entities"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":15},"end":{"line":27,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"entities"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":35,"column":9}}})) != null ? stack1 : "")
    + "version: 1.0.0\nkind: Scheduled\n";
},"useData":true},
  "sequence-scan": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    ("
    + ((stack1 = (((helper = lookupProperty(helpers,"signal") || alias1(depth0, "signal", {"start":{"line":3,"column":7},"end":{"line":3,"column":13}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"signal","hash":{},"data":data,"loc":{"start":{"line":3,"column":5},"end":{"line":3,"column":15}}}) : helper))) != null ? stack1 : "")
    + " | extend Step = "
    + ((stack1 = (((helper = lookupProperty(helpers,"step") || alias1(depth0, "step", {"start":{"line":3,"column":34},"end":{"line":3,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"step","hash":{},"data":data,"loc":{"start":{"line":3,"column":32},"end":{"line":3,"column":40}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"keys"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":40},"end":{"line":3,"column":69}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":70},"end":{"line":3,"column":99}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + ((stack1 = (((helper = lookupProperty(helpers,"keys") || container.strict(depth0, "keys", {"start":{"line":3,"column":56},"end":{"line":3,"column":60}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"keys","hash":{},"data":data,"loc":{"start":{"line":3,"column":54},"end":{"line":3,"column":62}}}) : helper))) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return ",";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| where isnotempty("
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ")\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    step s"
    + ((stack1 = (((helper = lookupProperty(helpers,"step") || alias1(depth0, "step", {"start":{"line":11,"column":12},"end":{"line":11,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"step","hash":{},"data":data,"loc":{"start":{"line":11,"column":10},"end":{"line":11,"column":18}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":18},"end":{"line":11,"column":58}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = (((helper = lookupProperty(helpers,"condition") || alias1(depth0, "condition", {"start":{"line":11,"column":62},"end":{"line":11,"column":71}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"condition","hash":{},"data":data,"loc":{"start":{"line":11,"column":60},"end":{"line":11,"column":73}}}) : helper))) != null ? stack1 : "")
    + " => StartTime = "
    + ((stack1 = (((helper = lookupProperty(helpers,"start") || alias1(depth0, "start", {"start":{"line":11,"column":91},"end":{"line":11,"column":96}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"start","hash":{},"data":data,"loc":{"start":{"line":11,"column":89},"end":{"line":11,"column":98}}}) : helper))) != null ? stack1 : "")
    + ";\n";
},"5":function(container,depth0,helpers,partials,data) {
    return " output=none";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "union\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"keyNames"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "| sort by "
    + ((stack1 = (((helper = lookupProperty(helpers,"order") || alias2(depth0, "order", {"start":{"line":8,"column":12},"end":{"line":8,"column":17}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"order","hash":{},"data":data,"loc":{"start":{"line":8,"column":10},"end":{"line":8,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\n| scan declare (StartTime: datetime) with (\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"scan"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ")\n| project-away "
    + ((stack1 = (((helper = lookupProperty(helpers,"scaffold") || alias2(depth0, "scaffold", {"start":{"line":14,"column":17},"end":{"line":14,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias1,{"name":"scaffold","hash":{},"data":data,"loc":{"start":{"line":14,"column":15},"end":{"line":14,"column":27}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "sequence-step": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| extend "
    + ((stack1 = (((helper = lookupProperty(helpers,"extend") || container.strict(depth0, "extend", {"start":{"line":3,"column":11},"end":{"line":3,"column":17}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"extend","hash":{},"data":data,"loc":{"start":{"line":3,"column":9},"end":{"line":3,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "| where isnotempty("
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ")\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| join kind=inner (\n    "
    + ((stack1 = (((helper = lookupProperty(helpers,"previous") || alias1(depth0, "previous", {"start":{"line":10,"column":6},"end":{"line":10,"column":14}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"previous","hash":{},"data":data,"loc":{"start":{"line":10,"column":4},"end":{"line":10,"column":16}}}) : helper))) != null ? stack1 : "")
    + "\n    | mv-expand Slot = pack_array(bin(StepTime, "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":11,"column":50},"end":{"line":11,"column":56}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":11,"column":48},"end":{"line":11,"column":58}}}) : helper))) != null ? stack1 : "")
    + "), bin(StepTime, "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":11,"column":77},"end":{"line":11,"column":83}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":11,"column":75},"end":{"line":11,"column":85}}}) : helper))) != null ? stack1 : "")
    + ") + "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":11,"column":91},"end":{"line":11,"column":97}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":11,"column":89},"end":{"line":11,"column":99}}}) : helper))) != null ? stack1 : "")
    + ") to typeof(datetime)\n    ) on "
    + ((stack1 = (((helper = lookupProperty(helpers,"on") || alias1(depth0, "on", {"start":{"line":12,"column":11},"end":{"line":12,"column":13}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"on","hash":{},"data":data,"loc":{"start":{"line":12,"column":9},"end":{"line":12,"column":15}}}) : helper))) != null ? stack1 : "")
    + "\n| where StepTime < "
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":13,"column":21},"end":{"line":13,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":13,"column":19},"end":{"line":13,"column":27}}}) : helper))) != null ? stack1 : "")
    + " and "
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":13,"column":34},"end":{"line":13,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":13,"column":32},"end":{"line":13,"column":40}}}) : helper))) != null ? stack1 : "")
    + " - StartTime <= "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":13,"column":58},"end":{"line":13,"column":64}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":13,"column":56},"end":{"line":13,"column":66}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"last"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| summarize arg_max(StartTime, *) by "
    + ((stack1 = (((helper = lookupProperty(helpers,"identity") || alias1(depth0, "identity", {"start":{"line":15,"column":39},"end":{"line":15,"column":47}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"identity","hash":{},"data":data,"loc":{"start":{"line":15,"column":37},"end":{"line":15,"column":49}}}) : helper))) != null ? stack1 : "")
    + "\n| project-away "
    + ((stack1 = (((helper = lookupProperty(helpers,"scaffold") || alias1(depth0, "scaffold", {"start":{"line":16,"column":17},"end":{"line":16,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"scaffold","hash":{},"data":data,"loc":{"start":{"line":16,"column":15},"end":{"line":16,"column":27}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| summarize StartTime = max(StartTime) by "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":18,"column":44},"end":{"line":18,"column":46}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":18,"column":42},"end":{"line":18,"column":48}}}) : helper))) != null ? stack1 : "")
    + "StepTime = "
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":18,"column":61},"end":{"line":18,"column":65}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":18,"column":59},"end":{"line":18,"column":67}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| summarize by "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":21,"column":17},"end":{"line":21,"column":19}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":21,"column":15},"end":{"line":21,"column":21}}}) : helper))) != null ? stack1 : "")
    + "StepTime = "
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":21,"column":34},"end":{"line":21,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":21,"column":32},"end":{"line":21,"column":40}}}) : helper))) != null ? stack1 : "")
    + "\n| extend StartTime = StepTime\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"signal") || container.strict(depth0, "signal", {"start":{"line":1,"column":2},"end":{"line":1,"column":8}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"signal","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"extend"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"keyNames"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"previous"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "window": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"events") || alias1(depth0, "events", {"start":{"line":1,"column":2},"end":{"line":1,"column":8}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"events","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n| summarize take_any(*) by "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":2,"column":29},"end":{"line":2,"column":31}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":2,"column":27},"end":{"line":2,"column":33}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":2,"column":35},"end":{"line":2,"column":39}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":2,"column":33},"end":{"line":2,"column":41}}}) : helper))) != null ? stack1 : "")
    + "\n| extend Slot = bin("
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":3,"column":22},"end":{"line":3,"column":26}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":3,"column":20},"end":{"line":3,"column":28}}}) : helper))) != null ? stack1 : "")
    + ", "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":3,"column":32},"end":{"line":3,"column":38}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":3,"column":30},"end":{"line":3,"column":40}}}) : helper))) != null ? stack1 : "")
    + ")\n| join kind=inner (\n    "
    + ((stack1 = (((helper = lookupProperty(helpers,"events") || alias1(depth0, "events", {"start":{"line":5,"column":6},"end":{"line":5,"column":12}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"events","hash":{},"data":data,"loc":{"start":{"line":5,"column":4},"end":{"line":5,"column":14}}}) : helper))) != null ? stack1 : "")
    + "\n    | project "
    + ((stack1 = (((helper = lookupProperty(helpers,"earlier") || alias1(depth0, "earlier", {"start":{"line":6,"column":16},"end":{"line":6,"column":23}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"earlier","hash":{},"data":data,"loc":{"start":{"line":6,"column":14},"end":{"line":6,"column":25}}}) : helper))) != null ? stack1 : "")
    + "\n    | mv-expand Slot = pack_array(bin(EarlierTime, "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":7,"column":53},"end":{"line":7,"column":59}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":7,"column":51},"end":{"line":7,"column":61}}}) : helper))) != null ? stack1 : "")
    + "), bin(EarlierTime, "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":7,"column":83},"end":{"line":7,"column":89}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":7,"column":81},"end":{"line":7,"column":91}}}) : helper))) != null ? stack1 : "")
    + ") + "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":7,"column":97},"end":{"line":7,"column":103}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":7,"column":95},"end":{"line":7,"column":105}}}) : helper))) != null ? stack1 : "")
    + ") to typeof(datetime)\n    ) on "
    + ((stack1 = (((helper = lookupProperty(helpers,"on") || alias1(depth0, "on", {"start":{"line":8,"column":11},"end":{"line":8,"column":13}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"on","hash":{},"data":data,"loc":{"start":{"line":8,"column":9},"end":{"line":8,"column":15}}}) : helper))) != null ? stack1 : "")
    + "\n| where EarlierTime <= "
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":9,"column":25},"end":{"line":9,"column":29}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":9,"column":23},"end":{"line":9,"column":31}}}) : helper))) != null ? stack1 : "")
    + " and "
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":9,"column":38},"end":{"line":9,"column":42}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":9,"column":36},"end":{"line":9,"column":44}}}) : helper))) != null ? stack1 : "")
    + " - EarlierTime <= "
    + ((stack1 = (((helper = lookupProperty(helpers,"window") || alias1(depth0, "window", {"start":{"line":9,"column":64},"end":{"line":9,"column":70}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"window","hash":{},"data":data,"loc":{"start":{"line":9,"column":62},"end":{"line":9,"column":72}}}) : helper))) != null ? stack1 : "")
    + "\n| summarize "
    + ((stack1 = (((helper = lookupProperty(helpers,"aggregates") || alias1(depth0, "aggregates", {"start":{"line":10,"column":14},"end":{"line":10,"column":24}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"aggregates","hash":{},"data":data,"loc":{"start":{"line":10,"column":12},"end":{"line":10,"column":26}}}) : helper))) != null ? stack1 : "")
    + ", take_any(*) by "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || alias1(depth0, "by", {"start":{"line":10,"column":45},"end":{"line":10,"column":47}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"by","hash":{},"data":data,"loc":{"start":{"line":10,"column":43},"end":{"line":10,"column":49}}}) : helper))) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"time") || alias1(depth0, "time", {"start":{"line":10,"column":51},"end":{"line":10,"column":55}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"time","hash":{},"data":data,"loc":{"start":{"line":10,"column":49},"end":{"line":10,"column":57}}}) : helper))) != null ? stack1 : "")
    + "\n| where "
    + ((stack1 = (((helper = lookupProperty(helpers,"condition") || alias1(depth0, "condition", {"start":{"line":11,"column":10},"end":{"line":11,"column":19}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"condition","hash":{},"data":data,"loc":{"start":{"line":11,"column":8},"end":{"line":11,"column":21}}}) : helper))) != null ? stack1 : "")
    + "\n| project-away "
    + ((stack1 = (((helper = lookupProperty(helpers,"scaffold") || alias1(depth0, "scaffold", {"start":{"line":12,"column":17},"end":{"line":12,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"scaffold","hash":{},"data":data,"loc":{"start":{"line":12,"column":15},"end":{"line":12,"column":27}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true},
};
