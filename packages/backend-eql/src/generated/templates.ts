// Written by packages/codegen from templates/eql/*.hbs. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { TemplateSpecifications } from "@isorule/core";

/** The precompiled templates by file name. Names that start with `_` are partials. */
export const templates: TemplateSpecifications = {
  "event": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"category") || alias1(depth0, "category", {"start":{"line":1,"column":2},"end":{"line":1,"column":10}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"category","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":12}}}) : helper))) != null ? stack1 : "")
    + " where"
    + ((stack1 = (lookupProperty(helpers,"block")||alias1(depth0, "block", {"start":{"line":1,"column":20},"end":{"line":1,"column":25}} )).call(alias2,lookupProperty(depth0,"condition"),2,{"name":"block","hash":{},"data":data,"loc":{"start":{"line":1,"column":18},"end":{"line":1,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "kibana": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "{\"rule_id\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":2,"column":13},"end":{"line":2,"column":17}} )).call(alias2,lookupProperty(depth0,"ruleId"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":2,"column":11},"end":{"line":2,"column":26}}})) != null ? stack1 : "")
    + ",\"name\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":3,"column":9},"end":{"line":3,"column":13}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":3,"column":7},"end":{"line":3,"column":20}}})) != null ? stack1 : "")
    + ",\"description\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":4,"column":16},"end":{"line":4,"column":20}} )).call(alias2,lookupProperty(depth0,"description"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":4,"column":14},"end":{"line":4,"column":34}}})) != null ? stack1 : "")
    + ",\"type\":\"eql\",\"language\":\"eql\",\"query\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":7,"column":10},"end":{"line":7,"column":14}} )).call(alias2,lookupProperty(depth0,"query"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":7,"column":8},"end":{"line":7,"column":22}}})) != null ? stack1 : "")
    + ","
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"index"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":43}}})) != null ? stack1 : "")
    + "\"severity\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":9,"column":13},"end":{"line":9,"column":17}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":9,"column":11},"end":{"line":9,"column":28}}})) != null ? stack1 : "")
    + ",\"risk_score\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":10,"column":15},"end":{"line":10,"column":19}} )).call(alias2,lookupProperty(depth0,"riskScore"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":10,"column":13},"end":{"line":10,"column":31}}})) != null ? stack1 : "")
    + ",\"from\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":11,"column":9},"end":{"line":11,"column":13}} )).call(alias2,lookupProperty(depth0,"from"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":11,"column":7},"end":{"line":11,"column":20}}})) != null ? stack1 : "")
    + ",\"to\":\"now\",\"interval\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":13,"column":13},"end":{"line":13,"column":17}} )).call(alias2,lookupProperty(depth0,"interval"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":13,"column":11},"end":{"line":13,"column":28}}})) != null ? stack1 : "")
    + ","
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"timestampOverride"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":14,"column":80}}})) != null ? stack1 : "")
    + "\"threat\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":15,"column":11},"end":{"line":15,"column":15}} )).call(alias2,lookupProperty(depth0,"threat"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":15,"column":9},"end":{"line":15,"column":24}}})) != null ? stack1 : "")
    + ",\"false_positives\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":16,"column":20},"end":{"line":16,"column":24}} )).call(alias2,lookupProperty(depth0,"falsePositives"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":16,"column":18},"end":{"line":16,"column":41}}})) != null ? stack1 : "")
    + ",\"references\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":17,"column":15},"end":{"line":17,"column":19}} )).call(alias2,lookupProperty(depth0,"references"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":17,"column":13},"end":{"line":17,"column":32}}})) != null ? stack1 : "")
    + ",\"note\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":18,"column":9},"end":{"line":18,"column":13}} )).call(alias2,lookupProperty(depth0,"note"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":18,"column":7},"end":{"line":18,"column":20}}})) != null ? stack1 : "")
    + ",\"setup\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":19,"column":10},"end":{"line":19,"column":14}} )).call(alias2,lookupProperty(depth0,"setup"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":19,"column":22}}})) != null ? stack1 : "")
    + ",\"tags\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":20,"column":9},"end":{"line":20,"column":13}} )).call(alias2,lookupProperty(depth0,"tags"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":20,"column":7},"end":{"line":20,"column":20}}})) != null ? stack1 : "")
    + ",\"author\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":21,"column":11},"end":{"line":21,"column":15}} )).call(alias2,lookupProperty(depth0,"author"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":21,"column":9},"end":{"line":21,"column":24}}})) != null ? stack1 : "")
    + ",\"license\":"
    + ((stack1 = (lookupProperty(helpers,"json")||alias1(depth0, "json", {"start":{"line":22,"column":12},"end":{"line":22,"column":16}} )).call(alias2,lookupProperty(depth0,"license"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":22,"column":10},"end":{"line":22,"column":26}}})) != null ? stack1 : "")
    + ",\"max_signals\":100,\"exceptions_list\":[],\"actions\":[],\"enabled\":false,\"version\":1}\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\"index\":"
    + ((stack1 = (lookupProperty(helpers,"json")||container.strict(depth0, "json", {"start":{"line":8,"column":23},"end":{"line":8,"column":27}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"index"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":8,"column":21},"end":{"line":8,"column":35}}})) != null ? stack1 : "")
    + ",";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\"timestamp_override\":"
    + ((stack1 = (lookupProperty(helpers,"json")||container.strict(depth0, "json", {"start":{"line":14,"column":48},"end":{"line":14,"column":52}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"timestampOverride"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":14,"column":46},"end":{"line":14,"column":72}}})) != null ? stack1 : "")
    + ",";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "query": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"text") || container.strict(depth0, "text", {"start":{"line":1,"column":2},"end":{"line":1,"column":6}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "sequence": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " by "
    + ((stack1 = (((helper = lookupProperty(helpers,"by") || container.strict(depth0, "by", {"start":{"line":1,"column":24},"end":{"line":1,"column":26}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"by","hash":{},"data":data,"loc":{"start":{"line":1,"column":22},"end":{"line":1,"column":28}}}) : helper))) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  ["
    + ((stack1 = (((helper = lookupProperty(helpers,"category") || alias1(depth0, "category", {"start":{"line":3,"column":5},"end":{"line":3,"column":13}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"category","hash":{},"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":15}}}) : helper))) != null ? stack1 : "")
    + " where"
    + ((stack1 = (lookupProperty(helpers,"block")||alias1(depth0, "block", {"start":{"line":3,"column":23},"end":{"line":3,"column":28}} )).call(alias2,lookupProperty(depth0,"condition"),4,{"name":"block","hash":{},"data":data,"loc":{"start":{"line":3,"column":21},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + "]"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"by"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":43},"end":{"line":3,"column":70}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"runs"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":70},"end":{"line":3,"column":108}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " with runs="
    + ((stack1 = (((helper = lookupProperty(helpers,"runs") || container.strict(depth0, "runs", {"start":{"line":3,"column":95},"end":{"line":3,"column":99}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"runs","hash":{},"data":data,"loc":{"start":{"line":3,"column":93},"end":{"line":3,"column":101}}}) : helper))) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "sequence"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"by"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":8},"end":{"line":1,"column":35}}})) != null ? stack1 : "")
    + " with maxspan="
    + ((stack1 = (((helper = lookupProperty(helpers,"maxspan") || container.strict(depth0, "maxspan", {"start":{"line":1,"column":51},"end":{"line":1,"column":58}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"maxspan","hash":{},"data":data,"loc":{"start":{"line":1,"column":49},"end":{"line":1,"column":60}}}) : helper))) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "toml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "creation_date = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":3,"column":18},"end":{"line":3,"column":22}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"created"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "deprecation_date = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":6,"column":21},"end":{"line":6,"column":25}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deprecated"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":6,"column":19},"end":{"line":6,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "integration = "
    + ((stack1 = (lookupProperty(helpers,"tomlList")||container.strict(depth0, "tomlList", {"start":{"line":9,"column":16},"end":{"line":9,"column":24}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"packages"),{"name":"tomlList","hash":{},"data":data,"loc":{"start":{"line":9,"column":14},"end":{"line":9,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "updated_date = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":13,"column":17},"end":{"line":13,"column":21}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"updated"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":13,"column":15},"end":{"line":13,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "false_positives = "
    + ((stack1 = (lookupProperty(helpers,"tomlList")||container.strict(depth0, "tomlList", {"start":{"line":20,"column":20},"end":{"line":20,"column":28}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"falsePositives"),{"name":"tomlList","hash":{},"data":data,"loc":{"start":{"line":20,"column":18},"end":{"line":20,"column":45}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "index = "
    + ((stack1 = (lookupProperty(helpers,"tomlList")||container.strict(depth0, "tomlList", {"start":{"line":24,"column":10},"end":{"line":24,"column":18}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"index"),{"name":"tomlList","hash":{},"data":data,"loc":{"start":{"line":24,"column":8},"end":{"line":24,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "license = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":29,"column":12},"end":{"line":29,"column":16}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"license"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":29,"column":10},"end":{"line":29,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "note = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":33,"column":9},"end":{"line":33,"column":13}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"note"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":33,"column":7},"end":{"line":33,"column":20}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "references = "
    + ((stack1 = (lookupProperty(helpers,"tomlList")||container.strict(depth0, "tomlList", {"start":{"line":36,"column":15},"end":{"line":36,"column":23}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"references"),{"name":"tomlList","hash":{},"data":data,"loc":{"start":{"line":36,"column":13},"end":{"line":36,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "setup = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":41,"column":10},"end":{"line":41,"column":14}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"setup"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":41,"column":8},"end":{"line":41,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "tags = "
    + ((stack1 = (lookupProperty(helpers,"tomlList")||container.strict(depth0, "tomlList", {"start":{"line":45,"column":9},"end":{"line":45,"column":17}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tags"),{"name":"tomlList","hash":{},"data":data,"loc":{"start":{"line":45,"column":7},"end":{"line":45,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "timestamp_override = "
    + ((stack1 = (lookupProperty(helpers,"toml")||container.strict(depth0, "toml", {"start":{"line":48,"column":23},"end":{"line":48,"column":27}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"timestampOverride"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":48,"column":21},"end":{"line":48,"column":47}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n[[rule.threat]]\nframework = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":56,"column":14},"end":{"line":56,"column":18}} )).call(alias2,lookupProperty(depth0,"framework"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":56,"column":12},"end":{"line":56,"column":30}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"technique"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "")
    + "\n[rule.threat.tactic]\nid = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":73,"column":7},"end":{"line":73,"column":11}} )).call(alias2,lookupProperty(lookupProperty(depth0,"tactic"),"id"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":73,"column":5},"end":{"line":73,"column":23}}})) != null ? stack1 : "")
    + "\nname = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":74,"column":9},"end":{"line":74,"column":13}} )).call(alias2,lookupProperty(lookupProperty(depth0,"tactic"),"name"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":74,"column":7},"end":{"line":74,"column":27}}})) != null ? stack1 : "")
    + "\nreference = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":75,"column":14},"end":{"line":75,"column":18}} )).call(alias2,lookupProperty(lookupProperty(depth0,"tactic"),"reference"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":75,"column":12},"end":{"line":75,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n[[rule.threat.technique]]\nid = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":60,"column":7},"end":{"line":60,"column":11}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":60,"column":5},"end":{"line":60,"column":16}}})) != null ? stack1 : "")
    + "\nname = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":61,"column":9},"end":{"line":61,"column":13}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":61,"column":7},"end":{"line":61,"column":20}}})) != null ? stack1 : "")
    + "\nreference = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":62,"column":14},"end":{"line":62,"column":18}} )).call(alias2,lookupProperty(depth0,"reference"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":62,"column":12},"end":{"line":62,"column":30}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"subtechnique"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":69,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n[[rule.threat.technique.subtechnique]]\nid = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":66,"column":7},"end":{"line":66,"column":11}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":66,"column":5},"end":{"line":66,"column":16}}})) != null ? stack1 : "")
    + "\nname = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":67,"column":9},"end":{"line":67,"column":13}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":67,"column":7},"end":{"line":67,"column":20}}})) != null ? stack1 : "")
    + "\nreference = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias1(depth0, "toml", {"start":{"line":68,"column":14},"end":{"line":68,"column":18}} )).call(alias2,lookupProperty(depth0,"reference"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":68,"column":12},"end":{"line":68,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "[metadata]\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"created"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deprecated"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"packages"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "maturity = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":11,"column":13},"end":{"line":11,"column":17}} )).call(alias1,lookupProperty(depth0,"maturity"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":11,"column":11},"end":{"line":11,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"updated"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "\n[rule]\nauthor = "
    + ((stack1 = (lookupProperty(helpers,"tomlList")||alias2(depth0, "tomlList", {"start":{"line":17,"column":11},"end":{"line":17,"column":19}} )).call(alias1,lookupProperty(depth0,"author"),{"name":"tomlList","hash":{},"data":data,"loc":{"start":{"line":17,"column":9},"end":{"line":17,"column":28}}})) != null ? stack1 : "")
    + "\ndescription = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":18,"column":16},"end":{"line":18,"column":20}} )).call(alias1,lookupProperty(depth0,"description"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":18,"column":14},"end":{"line":18,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"falsePositives"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "from = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":22,"column":9},"end":{"line":22,"column":13}} )).call(alias1,lookupProperty(depth0,"from"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":22,"column":7},"end":{"line":22,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"index"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + "interval = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":26,"column":13},"end":{"line":26,"column":17}} )).call(alias1,lookupProperty(depth0,"interval"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":26,"column":11},"end":{"line":26,"column":28}}})) != null ? stack1 : "")
    + "\nlanguage = \"eql\"\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"license"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "name = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":31,"column":9},"end":{"line":31,"column":13}} )).call(alias1,lookupProperty(depth0,"name"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":31,"column":7},"end":{"line":31,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"references"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + "risk_score = "
    + ((stack1 = (((helper = lookupProperty(helpers,"riskScore") || alias2(depth0, "riskScore", {"start":{"line":38,"column":15},"end":{"line":38,"column":24}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"riskScore","hash":{},"data":data,"loc":{"start":{"line":38,"column":13},"end":{"line":38,"column":26}}}) : helper))) != null ? stack1 : "")
    + "\nrule_id = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":39,"column":12},"end":{"line":39,"column":16}} )).call(alias1,lookupProperty(depth0,"ruleId"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":39,"column":10},"end":{"line":39,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"setup"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + "severity = "
    + ((stack1 = (lookupProperty(helpers,"toml")||alias2(depth0, "toml", {"start":{"line":43,"column":13},"end":{"line":43,"column":17}} )).call(alias1,lookupProperty(depth0,"severity"),{"name":"toml","hash":{},"data":data,"loc":{"start":{"line":43,"column":11},"end":{"line":43,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tags"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"timestampOverride"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":7}}})) != null ? stack1 : "")
    + "type = \"eql\"\n\nquery = "
    + ((stack1 = (lookupProperty(helpers,"tomlQuery")||alias2(depth0, "tomlQuery", {"start":{"line":52,"column":10},"end":{"line":52,"column":19}} )).call(alias1,lookupProperty(depth0,"query"),{"name":"tomlQuery","hash":{},"data":data,"loc":{"start":{"line":52,"column":8},"end":{"line":52,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"threat"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
