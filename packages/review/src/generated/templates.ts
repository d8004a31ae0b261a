// Written by packages/codegen from templates/review/*.hbs. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { TemplateSpecifications } from "@isorule/core";

/** The precompiled templates by file name. Names that start with `_` are partials. */
export const templates: TemplateSpecifications = {
  "_html-diff": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"folded"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"folded\"><td colspan=\"4\">"
    + ((stack1 = (((helper = lookupProperty(helpers,"folded") || container.strict(depth0, "folded", {"start":{"line":7,"column":37},"end":{"line":7,"column":43}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"folded","hash":{},"data":data,"loc":{"start":{"line":7,"column":35},"end":{"line":7,"column":45}}}) : helper))) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"n\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"left"), "number", {"start":{"line":9,"column":20},"end":{"line":9,"column":31}} ), depth0)) != null ? stack1 : "")
    + "</td><td class=\"line "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"left"), "kind", {"start":{"line":9,"column":56},"end":{"line":9,"column":65}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"left"), "sign", {"start":{"line":9,"column":71},"end":{"line":9,"column":80}} ), depth0)) != null ? stack1 : "")
    + "<code>"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"left"), "html", {"start":{"line":9,"column":90},"end":{"line":9,"column":99}} ), depth0)) != null ? stack1 : "")
    + "</code></td><td class=\"n\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"right"), "number", {"start":{"line":9,"column":129},"end":{"line":9,"column":141}} ), depth0)) != null ? stack1 : "")
    + "</td><td class=\"line "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"right"), "kind", {"start":{"line":9,"column":166},"end":{"line":9,"column":176}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"right"), "sign", {"start":{"line":9,"column":182},"end":{"line":9,"column":192}} ), depth0)) != null ? stack1 : "")
    + "<code>"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"right"), "html", {"start":{"line":9,"column":202},"end":{"line":9,"column":212}} ), depth0)) != null ? stack1 : "")
    + "</code></td></tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"scroll\" role=\"region\" aria-label=\"Both texts side by side\" tabindex=\"0\">\n<table class=\"diff\">\n<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Before</th><th scope=\"col\">Line</th><th scope=\"col\">Now</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"useData":true},
  "_html-events": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"event\">\n<caption><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":17},"end":{"line":3,"column":18}} )).call(alias1,lookupProperty(depth0,"class"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":15},"end":{"line":3,"column":26}}})) != null ? stack1 : "")
    + "</code>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"after"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":33},"end":{"line":3,"column":64}}})) != null ? stack1 : "")
    + "</caption>\n<thead><tr><th scope=\"col\">Field</th><th scope=\"col\">Value</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + ((stack1 = (((helper = lookupProperty(helpers,"after") || container.strict(depth0, "after", {"start":{"line":3,"column":50},"end":{"line":3,"column":55}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"after","hash":{},"data":data,"loc":{"start":{"line":3,"column":48},"end":{"line":3,"column":57}}}) : helper))) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":28},"end":{"line":7,"column":29}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":26},"end":{"line":7,"column":36}}})) != null ? stack1 : "")
    + "</code></th><td><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":60},"end":{"line":7,"column":61}} )).call(alias2,lookupProperty(depth0,"value"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":58},"end":{"line":7,"column":69}}})) != null ? stack1 : "")
    + "</code></td></tr>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"events"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "_html-finding": {"0":function(container,depth0,helpers,partials,data) {
    return "fails";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"level") || container.strict(depth0, "level", {"start":{"line":1,"column":56},"end":{"line":1,"column":61}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"level","hash":{},"data":data,"loc":{"start":{"line":1,"column":54},"end":{"line":1,"column":63}}}) : helper))) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":1,"column":108},"end":{"line":1,"column":109}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"help"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":106},"end":{"line":1,"column":116}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":1,"column":176},"end":{"line":1,"column":177}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"file"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":174},"end":{"line":1,"column":184}}})) != null ? stack1 : "")
    + "</code>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br><strong>On purpose:</strong> "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":1,"column":286},"end":{"line":1,"column":287}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reason"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":284},"end":{"line":1,"column":296}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong class=\""
    + ((stack1 = (((helper = lookupProperty(helpers,"level") || alias1(depth0, "level", {"start":{"line":1,"column":17},"end":{"line":1,"column":22}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"level","hash":{},"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":24}}}) : helper))) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"failing"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":26},"end":{"line":1,"column":70}}})) != null ? stack1 : "")
    + "</strong> "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":1,"column":82},"end":{"line":1,"column":83}} )).call(alias2,lookupProperty(depth0,"message"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":80},"end":{"line":1,"column":93}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"help"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":93},"end":{"line":1,"column":123}}})) != null ? stack1 : "")
    + " <span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":1,"column":146},"end":{"line":1,"column":147}} )).call(alias2,lookupProperty(depth0,"code"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":144},"end":{"line":1,"column":154}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"file"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":154},"end":{"line":1,"column":198}}})) != null ? stack1 : "")
    + ", <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":1,"column":208},"end":{"line":1,"column":209}} )).call(alias2,lookupProperty(depth0,"fingerprint"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":206},"end":{"line":1,"column":223}}})) != null ? stack1 : "")
    + "</code></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":237},"end":{"line":1,"column":303}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "_html-region": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<pre class=\"formula\"><code>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"formula"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":27},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "</code></pre>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":4,"column":46},"end":{"line":4,"column":47}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":44},"end":{"line":4,"column":54}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p>No short condition was found for these events.</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"quiet\">Of events that meet</p>\n<pre class=\"formula quiet\"><code>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"within"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":33},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</code></pre>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"witness"),"observed"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":15,"column":3},"end":{"line":15,"column":175}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_html-events"),depth0,{"name":"_html-events","hash":{"events":lookupProperty(lookupProperty(depth0,"witness"),"events")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>Observed</strong>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"witness"),"origin"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":52},"end":{"line":15,"column":118}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " in <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":15,"column":86},"end":{"line":15,"column":87}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"witness"),"origin"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":84},"end":{"line":15,"column":104}}})) != null ? stack1 : "")
    + "</code>";
},"7":function(container,depth0,helpers,partials,data) {
    return "<em>Synthetic</em>, run through both sides";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (((helper = lookupProperty(helpers,"side") || alias1(depth0, "side", {"start":{"line":21,"column":6},"end":{"line":21,"column":10}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"side","hash":{},"data":data,"loc":{"start":{"line":21,"column":4},"end":{"line":21,"column":12}}}) : helper))) != null ? stack1 : "")
    + " <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":21,"column":21},"end":{"line":21,"column":22}} )).call(alias2,lookupProperty(depth0,"where"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":21,"column":19},"end":{"line":21,"column":30}}})) != null ? stack1 : "")
    + "</code>: <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":21,"column":47},"end":{"line":21,"column":48}} )).call(alias2,lookupProperty(depth0,"text"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":21,"column":45},"end":{"line":21,"column":55}}})) != null ? stack1 : "")
    + "</code></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"region "
    + ((stack1 = (((helper = lookupProperty(helpers,"kind") || alias1(depth0, "kind", {"start":{"line":1,"column":21},"end":{"line":1,"column":25}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"kind","hash":{},"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":27}}}) : helper))) != null ? stack1 : "")
    + "\">\n<h3>"
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":2,"column":6},"end":{"line":2,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":12}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"heading") || alias1(depth0, "heading", {"start":{"line":2,"column":15},"end":{"line":2,"column":22}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"heading","hash":{},"data":data,"loc":{"start":{"line":2,"column":13},"end":{"line":2,"column":24}}}) : helper))) != null ? stack1 : "")
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"formula"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"within"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"witness"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"places"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
  "_html-rule": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " (was <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":71},"end":{"line":3,"column":72}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"movedFrom"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":69},"end":{"line":3,"column":84}}})) != null ? stack1 : "")
    + "</code>)";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":142},"end":{"line":3,"column":143}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"format"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":140},"end":{"line":3,"column":152}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", read as "
    + ((stack1 = (((helper = lookupProperty(helpers,"read") || container.strict(depth0, "read", {"start":{"line":3,"column":183},"end":{"line":3,"column":187}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"read","hash":{},"data":data,"loc":{"start":{"line":3,"column":181},"end":{"line":3,"column":189}}}) : helper))) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><strong>Doubt:</strong> "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":6,"column":29},"end":{"line":6,"column":30}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":37}}})) != null ? stack1 : "")
    + "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"findings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_html-finding"),depth0,{"name":"_html-finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (((helper = lookupProperty(helpers,"recorded") || container.strict(depth0, "recorded", {"start":{"line":16,"column":5},"end":{"line":16,"column":13}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"recorded","hash":{},"data":data,"loc":{"start":{"line":16,"column":3},"end":{"line":16,"column":15}}}) : helper))) != null ? stack1 : "")
    + "</p>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"regions\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"regions"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_html-region"),depth0,{"name":"_html-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details>\n<summary>Detection <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":27,"column":27},"end":{"line":27,"column":28}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":27,"column":25},"end":{"line":27,"column":35}}})) != null ? stack1 : "")
    + "</code>: <span class=\"verdict "
    + ((stack1 = (((helper = lookupProperty(helpers,"outcome") || alias1(depth0, "outcome", {"start":{"line":27,"column":67},"end":{"line":27,"column":74}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"outcome","hash":{},"data":data,"loc":{"start":{"line":27,"column":65},"end":{"line":27,"column":76}}}) : helper))) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":27,"column":80},"end":{"line":27,"column":84}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":27,"column":78},"end":{"line":27,"column":86}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":27,"column":89},"end":{"line":27,"column":93}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":27,"column":87},"end":{"line":27,"column":95}}}) : helper))) != null ? stack1 : "")
    + "</span></summary>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"doubt"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"regions\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"regions"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</details>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":29,"column":5},"end":{"line":29,"column":6}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"doubt"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":3},"end":{"line":29,"column":14}}})) != null ? stack1 : "")
    + "</p>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table>\n<caption>Also changed</caption>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Before</th><th scope=\"col\">Now</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":44,"column":22},"end":{"line":44,"column":23}} )).call(alias1,lookupProperty(depth0,"what"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":20},"end":{"line":44,"column":30}}})) != null ? stack1 : "")
    + "</th><td>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"before"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":39},"end":{"line":44,"column":117}}})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"after"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":126},"end":{"line":44,"column":203}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<del>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":44,"column":62},"end":{"line":44,"column":63}} )).call(alias1,depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":60},"end":{"line":44,"column":70}}})) != null ? stack1 : "")
    + "</del>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":76},"end":{"line":44,"column":108}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "<br>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ins>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":44,"column":148},"end":{"line":44,"column":149}} )).call(alias1,depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":146},"end":{"line":44,"column":156}}})) != null ? stack1 : "")
    + "</ins>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":162},"end":{"line":44,"column":194}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details>\n<summary>Text of <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":51,"column":25},"end":{"line":51,"column":26}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"file"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":51,"column":23},"end":{"line":51,"column":33}}})) != null ? stack1 : "")
    + "</code></summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_html-diff"),lookupProperty(depth0,"source"),{"name":"_html-diff","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"grave"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":8},"end":{"line":56,"column":33}}})) != null ? stack1 : "")
    + ">\n<summary>Document <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":57,"column":26},"end":{"line":57,"column":27}} )).call(alias1,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":57,"column":24},"end":{"line":57,"column":34}}})) != null ? stack1 : "")
    + "</code>: "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"grave"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":57,"column":43},"end":{"line":57,"column":106}}})) != null ? stack1 : "")
    + "</summary>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"losses"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":67,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"events"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"diff"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":76,"column":7}}})) != null ? stack1 : "")
    + "</details>\n";
},"18":function(container,depth0,helpers,partials,data) {
    return " open";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + ((stack1 = (((helper = lookupProperty(helpers,"state") || container.strict(depth0, "state", {"start":{"line":57,"column":66},"end":{"line":57,"column":71}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"state","hash":{},"data":data,"loc":{"start":{"line":57,"column":64},"end":{"line":57,"column":73}}}) : helper))) != null ? stack1 : "")
    + "</strong>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"state") || container.strict(depth0, "state", {"start":{"line":57,"column":92},"end":{"line":57,"column":97}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"state","hash":{},"data":data,"loc":{"start":{"line":57,"column":90},"end":{"line":57,"column":99}}}) : helper))) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":59,"column":5},"end":{"line":59,"column":6}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reason"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":59,"column":3},"end":{"line":59,"column":15}}})) != null ? stack1 : "")
    + "</p>\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":64,"column":6},"end":{"line":64,"column":7}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":64,"column":4},"end":{"line":64,"column":14}}})) != null ? stack1 : "")
    + "</li>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (((helper = lookupProperty(helpers,"disagreement") || container.strict(depth0, "disagreement", {"start":{"line":69,"column":5},"end":{"line":69,"column":17}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"disagreement","hash":{},"data":data,"loc":{"start":{"line":69,"column":3},"end":{"line":69,"column":19}}}) : helper))) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_html-events"),depth0,{"name":"_html-events","hash":{"events":lookupProperty(depth0,"events")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_html-diff"),lookupProperty(depth0,"diff"),{"name":"_html-diff","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    return "<p>Its text is the same.</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"rule\" id=\"rule-"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":1,"column":33},"end":{"line":1,"column":39}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":41}}}) : helper))) != null ? stack1 : "")
    + "\" aria-labelledby=\"title-"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":1,"column":68},"end":{"line":1,"column":74}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":1,"column":66},"end":{"line":1,"column":76}}}) : helper))) != null ? stack1 : "")
    + "\">\n<h2 id=\"title-"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":2,"column":16},"end":{"line":2,"column":22}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":2,"column":14},"end":{"line":2,"column":24}}}) : helper))) != null ? stack1 : "")
    + "\"><span class=\"verdict "
    + ((stack1 = (((helper = lookupProperty(helpers,"outcome") || alias1(depth0, "outcome", {"start":{"line":2,"column":49},"end":{"line":2,"column":56}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"outcome","hash":{},"data":data,"loc":{"start":{"line":2,"column":47},"end":{"line":2,"column":58}}}) : helper))) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":2,"column":62},"end":{"line":2,"column":66}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":2,"column":60},"end":{"line":2,"column":68}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":2,"column":71},"end":{"line":2,"column":75}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":2,"column":69},"end":{"line":2,"column":77}}}) : helper))) != null ? stack1 : "")
    + "</span> "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":87},"end":{"line":2,"column":88}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":85},"end":{"line":2,"column":96}}})) != null ? stack1 : "")
    + "</h2>\n<p class=\"where\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":25},"end":{"line":3,"column":26}} )).call(alias2,lookupProperty(depth0,"file"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":23},"end":{"line":3,"column":33}}})) != null ? stack1 : "")
    + "</code>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"movedFrom"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":40},"end":{"line":3,"column":99}}})) != null ? stack1 : "")
    + ", severity "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":112},"end":{"line":3,"column":113}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":110},"end":{"line":3,"column":124}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"format"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":124},"end":{"line":3,"column":159}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"read"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":159},"end":{"line":3,"column":196}}})) != null ? stack1 : "")
    + "</p>\n<p>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":4,"column":5},"end":{"line":4,"column":6}} )).call(alias2,lookupProperty(depth0,"meaning"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":3},"end":{"line":4,"column":16}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"doubts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"findings"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"recorded"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"regions"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"detections"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"changes"),"length"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"documents"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
  "_html-style": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return ":root { --page: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa; --bad: #a0111f; --good: #116329; --odd: #7d4e00; --link: #0550ae; }\n@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #3d444d; --panel: #161b22; --bad: #ff8b82; --good: #7ee787; --odd: #e3b341; --link: #79c0ff; } }\n* { box-sizing: border-box; }\nbody { margin: 0 auto; max-width: 90rem; padding: 1rem 1.5rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }\nh1 { font-size: 1.35rem; line-height: 1.35; margin: .25rem 0 1.5rem; }\nh2 { font-size: 1.2rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }\nh3 { font-size: 1rem; margin: 0 0 .5rem; }\np { margin: .5rem 0; overflow-wrap: anywhere; }\na { color: var(--link); }\ncode, pre { font: .85rem/1.45 ui-monospace, \"Cascadia Mono\", Menlo, Consolas, monospace; }\ncode { overflow-wrap: anywhere; white-space: pre-wrap; }\npre { margin: .25rem 0; }\n:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\n.skip { position: absolute; left: -100rem; }\n.skip:focus { left: 1rem; background: var(--page); padding: .5rem; }\n.revisions, .where, .quiet { color: var(--quiet); }\n.rule { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1.25rem; }\n.verdict { font-weight: 700; white-space: nowrap; }\n.narrower, .changed, .disjoint, .removed-rule, .error { color: var(--bad); }\n.wider, .added-rule { color: var(--good); }\n.unknown, .warning { color: var(--odd); }\n.regions { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); margin: .75rem 0; }\n.region { min-width: 0; overflow-x: auto; border: 1px solid var(--line); border-left-width: .35rem; border-radius: .35rem; padding: .75rem 1rem; }\n.region.lost { border-left-color: var(--bad); }\n.region.gained { border-left-color: var(--good); }\n.formula { background: var(--panel); border-radius: .35rem; padding: .5rem .75rem; white-space: pre-wrap; }\ntable { border-collapse: collapse; margin: .5rem 0; }\ncaption { text-align: left; color: var(--quiet); padding: .25rem 0; }\nth, td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }\nthead th { background: var(--panel); }\nth, th code { overflow-wrap: break-word; }\nth[scope=\"row\"] { font-weight: 600; }\n.all { width: 100%; min-width: 40rem; }\n.scroll { overflow-x: auto; }\n.diff { width: 100%; min-width: 45rem; table-layout: fixed; background: var(--h-background); color: var(--h-text); }\n.diff th:nth-child(odd), .diff .n { width: 4rem; }\n.diff td { border-width: 0 1px; padding: 0 .5rem; }\n.diff .n { color: var(--quiet); text-align: right; user-select: none; }\n.diff .line.removed { background: var(--h-removed); }\n.diff .line.added { background: var(--h-added); }\n.diff .folded td { background: var(--panel); color: var(--quiet); text-align: center; }\ndetails { border: 1px solid var(--line); border-radius: .35rem; margin: .5rem 0; padding: .35rem .75rem; }\nsummary { cursor: pointer; overflow-wrap: anywhere; }\ndel { color: var(--bad); }\nins { color: var(--good); text-decoration: none; }\n@media print { body { max-width: none; padding: 0; } .rule { break-inside: auto; } details::details-content { content-visibility: visible; block-size: auto; } .scroll { overflow: visible; } }\n";
},"useData":true},
  "_markdown-region": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"fence")||container.strict(depth0, "fence", {"start":{"line":2,"column":2},"end":{"line":2,"column":7}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"formula"),{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "No short condition was found for these events.\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"witness"),"observed"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":8,"column":142}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"witness"),"class"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":142},"end":{"line":8,"column":194}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"witness"), "table", {"start":{"line":10,"column":2},"end":{"line":10,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**observed**"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"witness"),"origin"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":36},"end":{"line":8,"column":92}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " in "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":8,"column":64},"end":{"line":8,"column":68}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"witness"),"origin"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":8,"column":62},"end":{"line":8,"column":85}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "*synthetic*, run through both sides";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":8,"column":167},"end":{"line":8,"column":171}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"witness"),"class"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":8,"column":165},"end":{"line":8,"column":187}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = (((helper = lookupProperty(helpers,"side") || alias1(depth0, "side", {"start":{"line":15,"column":4},"end":{"line":15,"column":8}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"side","hash":{},"data":data,"loc":{"start":{"line":15,"column":2},"end":{"line":15,"column":10}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":15,"column":13},"end":{"line":15,"column":17}} )).call(alias2,lookupProperty(depth0,"where"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":15,"column":11},"end":{"line":15,"column":25}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":15,"column":29},"end":{"line":15,"column":33}} )).call(alias2,lookupProperty(depth0,"text"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":15,"column":27},"end":{"line":15,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"formula"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"witness"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"places"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "html": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"all\">\n<h2 id=\"all\">All rules</h2>\n<div class=\"scroll\" role=\"region\" aria-labelledby=\"all\" tabindex=\"0\">\n<table class=\"all\">\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Verdict</th><th scope=\"col\">No longer caught</th><th scope=\"col\">Newly caught</th><th scope=\"col\">Documents</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><a href=\"#rule-"
    + ((stack1 = (((helper = lookupProperty(helpers,"number") || alias1(depth0, "number", {"start":{"line":30,"column":37},"end":{"line":30,"column":43}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"number","hash":{},"data":data,"loc":{"start":{"line":30,"column":35},"end":{"line":30,"column":45}}}) : helper))) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":30,"column":49},"end":{"line":30,"column":50}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":30,"column":47},"end":{"line":30,"column":58}}})) != null ? stack1 : "")
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"failing"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":62},"end":{"line":30,"column":107}}})) != null ? stack1 : "")
    + "</th><td><span class=\"verdict "
    + ((stack1 = (((helper = lookupProperty(helpers,"outcome") || alias1(depth0, "outcome", {"start":{"line":30,"column":139},"end":{"line":30,"column":146}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"outcome","hash":{},"data":data,"loc":{"start":{"line":30,"column":137},"end":{"line":30,"column":148}}}) : helper))) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":30,"column":152},"end":{"line":30,"column":156}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":30,"column":150},"end":{"line":30,"column":158}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":30,"column":161},"end":{"line":30,"column":165}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":30,"column":159},"end":{"line":30,"column":167}}}) : helper))) != null ? stack1 : "")
    + "</span></td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"lostShort"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":30,"column":183},"end":{"line":30,"column":256}}})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"gainedShort"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":30,"column":265},"end":{"line":30,"column":342}}})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = (((helper = lookupProperty(helpers,"documentsShort") || alias1(depth0, "documentsShort", {"start":{"line":30,"column":353},"end":{"line":30,"column":367}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"documentsShort","hash":{},"data":data,"loc":{"start":{"line":30,"column":351},"end":{"line":30,"column":369}}}) : helper))) != null ? stack1 : "")
    + "</td></tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " <strong>fails</strong>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":30,"column":208},"end":{"line":30,"column":209}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lostShort"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":30,"column":206},"end":{"line":30,"column":221}}})) != null ? stack1 : "")
    + "</code>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"otherwise") || container.strict(depth0, "otherwise", {"start":{"line":30,"column":238},"end":{"line":30,"column":247}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"otherwise","hash":{},"data":data,"loc":{"start":{"line":30,"column":236},"end":{"line":30,"column":249}}}) : helper))) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":30,"column":292},"end":{"line":30,"column":293}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gainedShort"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":30,"column":290},"end":{"line":30,"column":307}}})) != null ? stack1 : "")
    + "</code>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"files\">\n<h2 id=\"files\">Files</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"files"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_html-finding"),depth0,{"name":"_html-finding","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_html-rule"),depth0,{"name":"_html-rule","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":9},"end":{"line":9,"column":10}} )).call(alias2,lookupProperty(depth0,"base"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":7},"end":{"line":9,"column":17}}})) != null ? stack1 : "")
    + " to "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":23},"end":{"line":9,"column":24}} )).call(alias2,lookupProperty(depth0,"head"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":21},"end":{"line":9,"column":31}}})) != null ? stack1 : "")
    + ": what the change of rules means</title>\n<style>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_html-style"),depth0,{"name":"_html-style","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = (((helper = lookupProperty(helpers,"highlightStyles") || alias1(depth0, "highlightStyles", {"start":{"line":12,"column":2},"end":{"line":12,"column":17}} ))),(typeof helper === "function" ? helper.call(alias2,{"name":"highlightStyles","hash":{},"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":12,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\n</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#rules\">To the rules</a>\n<header>\n<p class=\"revisions\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":18,"column":29},"end":{"line":18,"column":30}} )).call(alias2,lookupProperty(depth0,"base"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":18,"column":27},"end":{"line":18,"column":37}}})) != null ? stack1 : "")
    + "</code> → <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":18,"column":55},"end":{"line":18,"column":56}} )).call(alias2,lookupProperty(depth0,"head"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":18,"column":53},"end":{"line":18,"column":63}}})) != null ? stack1 : "")
    + "</code></p>\n<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":19,"column":6},"end":{"line":19,"column":7}} )).call(alias2,lookupProperty(depth0,"sentence"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":19,"column":4},"end":{"line":19,"column":18}}})) != null ? stack1 : "")
    + "</h1>\n</header>\n<main>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"rules"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"files"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + "<div id=\"rules\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":50,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</main>\n</body>\n</html>\n";
},"usePartial":true,"useData":true},
  "markdown-fold": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details>\n<summary>"
    + ((stack1 = (((helper = lookupProperty(helpers,"title") || alias1(depth0, "title", {"start":{"line":2,"column":11},"end":{"line":2,"column":16}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"title","hash":{},"data":data,"loc":{"start":{"line":2,"column":9},"end":{"line":2,"column":18}}}) : helper))) != null ? stack1 : "")
    + " <code>"
    + ((stack1 = (lookupProperty(helpers,"html")||alias1(depth0, "html", {"start":{"line":2,"column":27},"end":{"line":2,"column":31}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"html","hash":{},"data":data,"loc":{"start":{"line":2,"column":25},"end":{"line":2,"column":38}}})) != null ? stack1 : "")
    + "</code>: +"
    + ((stack1 = (((helper = lookupProperty(helpers,"added") || alias1(depth0, "added", {"start":{"line":2,"column":50},"end":{"line":2,"column":55}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"added","hash":{},"data":data,"loc":{"start":{"line":2,"column":48},"end":{"line":2,"column":57}}}) : helper))) != null ? stack1 : "")
    + " −"
    + ((stack1 = (((helper = lookupProperty(helpers,"removed") || alias1(depth0, "removed", {"start":{"line":2,"column":61},"end":{"line":2,"column":68}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"removed","hash":{},"data":data,"loc":{"start":{"line":2,"column":59},"end":{"line":2,"column":70}}}) : helper))) != null ? stack1 : "")
    + "</summary>\n\n"
    + ((stack1 = (lookupProperty(helpers,"fence")||alias1(depth0, "fence", {"start":{"line":4,"column":2},"end":{"line":4,"column":7}} )).call(alias2,lookupProperty(depth0,"diff"),"diff",{"name":"fence","hash":{},"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":21}}})) != null ? stack1 : "")
    + "\n\n</details>\n";
},"useData":true},
  "markdown-line": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " loses: "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":1,"column":77},"end":{"line":1,"column":81}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"loses"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":1,"column":75},"end":{"line":1,"column":89}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " gains: "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":1,"column":119},"end":{"line":1,"column":123}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gains"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":1,"column":117},"end":{"line":1,"column":131}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":1,"column":4},"end":{"line":1,"column":8}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":1,"column":2},"end":{"line":1,"column":10}}}) : helper))) != null ? stack1 : "")
    + " **"
    + ((stack1 = (((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":21}}}) : helper))) != null ? stack1 : "")
    + "** "
    + ((stack1 = (lookupProperty(helpers,"text")||alias1(depth0, "text", {"start":{"line":1,"column":26},"end":{"line":1,"column":30}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":24},"end":{"line":1,"column":38}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":1,"column":42},"end":{"line":1,"column":46}} )).call(alias2,lookupProperty(depth0,"file"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":1,"column":40},"end":{"line":1,"column":53}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"loses"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":54},"end":{"line":1,"column":96}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"gains"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":96},"end":{"line":1,"column":138}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "markdown-rule": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " (was "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":3,"column":38},"end":{"line":3,"column":42}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"movedFrom"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":36},"end":{"line":3,"column":54}}})) != null ? stack1 : "")
    + ")";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":3,"column":110},"end":{"line":3,"column":114}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"format"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":108},"end":{"line":3,"column":123}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · read as "
    + ((stack1 = (((helper = lookupProperty(helpers,"read") || container.strict(depth0, "read", {"start":{"line":3,"column":155},"end":{"line":3,"column":159}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"read","hash":{},"data":data,"loc":{"start":{"line":3,"column":153},"end":{"line":3,"column":161}}}) : helper))) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **On purpose?** "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":9,"column":18},"end":{"line":9,"column":149}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Accepted: "
    + ((stack1 = (((helper = lookupProperty(helpers,"reason") || container.strict(depth0, "reason", {"start":{"line":9,"column":44},"end":{"line":9,"column":50}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"reason","hash":{},"data":data,"loc":{"start":{"line":9,"column":42},"end":{"line":9,"column":52}}}) : helper))) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Nobody has said so"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"failing"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":78},"end":{"line":9,"column":118}}})) != null ? stack1 : "")
    + ". If so: "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":9,"column":129},"end":{"line":9,"column":133}} )).call(alias1,lookupProperty(depth0,"accept"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":9,"column":127},"end":{"line":9,"column":142}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return ", and it **fails**";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**Doubt**: "
    + ((stack1 = (lookupProperty(helpers,"text")||container.strict(depth0, "text", {"start":{"line":14,"column":13},"end":{"line":14,"column":17}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":14,"column":11},"end":{"line":14,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"recorded") || container.strict(depth0, "recorded", {"start":{"line":18,"column":2},"end":{"line":18,"column":10}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"recorded","hash":{},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":12}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**No longer caught**\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_markdown-region"),lookupProperty(depth0,"lost"),{"name":"_markdown-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**Newly caught**\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_markdown-region"),lookupProperty(depth0,"gained"),{"name":"_markdown-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nDetections: "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"detections"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":12},"end":{"line":34,"column":148}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":34,"column":34},"end":{"line":34,"column":38}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":34,"column":32},"end":{"line":34,"column":45}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":34,"column":48},"end":{"line":34,"column":52}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":34,"column":46},"end":{"line":34,"column":54}}}) : helper))) != null ? stack1 : "")
    + "&nbsp;**"
    + ((stack1 = (((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":34,"column":64},"end":{"line":34,"column":68}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":34,"column":62},"end":{"line":34,"column":70}}}) : helper))) != null ? stack1 : "")
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"doubt"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":72},"end":{"line":34,"column":109}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":109},"end":{"line":34,"column":139}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = (lookupProperty(helpers,"text")||container.strict(depth0, "text", {"start":{"line":34,"column":89},"end":{"line":34,"column":93}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"doubt"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":34,"column":87},"end":{"line":34,"column":101}}})) != null ? stack1 : "")
    + ")";
},"15":function(container,depth0,helpers,partials,data) {
    return ", ";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lost"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"gained"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**No longer caught** by "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":39,"column":26},"end":{"line":39,"column":30}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":39,"column":24},"end":{"line":39,"column":37}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_markdown-region"),lookupProperty(depth0,"lost"),{"name":"_markdown-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n**Newly caught** by "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":45,"column":22},"end":{"line":45,"column":26}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":45,"column":20},"end":{"line":45,"column":33}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_markdown-region"),lookupProperty(depth0,"gained"),{"name":"_markdown-region","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"failing"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":53,"column":2},"end":{"line":53,"column":54}}})) != null ? stack1 : "")
    + ((stack1 = (lookupProperty(helpers,"text")||alias2(depth0, "text", {"start":{"line":53,"column":56},"end":{"line":53,"column":60}} )).call(alias1,lookupProperty(depth0,"message"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":53,"column":54},"end":{"line":53,"column":70}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = (lookupProperty(helpers,"code")||alias2(depth0, "code", {"start":{"line":53,"column":74},"end":{"line":53,"column":78}} )).call(alias1,lookupProperty(depth0,"code"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":53,"column":72},"end":{"line":53,"column":85}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"help"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":86},"end":{"line":53,"column":119}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":119},"end":{"line":53,"column":161}}})) != null ? stack1 : "")
    + "\n";
},"21":function(container,depth0,helpers,partials,data) {
    return "**Fails**: ";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"level") || container.strict(depth0, "level", {"start":{"line":53,"column":38},"end":{"line":53,"column":43}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"level","hash":{},"data":data,"loc":{"start":{"line":53,"column":36},"end":{"line":53,"column":45}}}) : helper))) != null ? stack1 : "")
    + ": ";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"text")||container.strict(depth0, "text", {"start":{"line":53,"column":101},"end":{"line":53,"column":105}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"help"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":53,"column":99},"end":{"line":53,"column":112}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " Accepted: "
    + ((stack1 = (((helper = lookupProperty(helpers,"reason") || container.strict(depth0, "reason", {"start":{"line":53,"column":146},"end":{"line":53,"column":152}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"reason","hash":{},"data":data,"loc":{"start":{"line":53,"column":144},"end":{"line":53,"column":154}}}) : helper))) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"findings"),"length"),{"name":"unless","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":59,"column":11}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":62,"column":9}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    return "\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = (lookupProperty(helpers,"text")||container.strict(depth0, "text", {"start":{"line":61,"column":4},"end":{"line":61,"column":8}} )).call(alias1,lookupProperty(depth0,"what"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":61,"column":2},"end":{"line":61,"column":15}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"removed"),"length"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":17},"end":{"line":61,"column":65}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"both"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":65},"end":{"line":61,"column":86}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"added"),"length"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":86},"end":{"line":61,"column":130}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"plain"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":130},"end":{"line":61,"column":172}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "− "
    + ((stack1 = (lookupProperty(helpers,"codes")||container.strict(depth0, "codes", {"start":{"line":61,"column":43},"end":{"line":61,"column":48}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"removed"),{"name":"codes","hash":{},"data":data,"loc":{"start":{"line":61,"column":41},"end":{"line":61,"column":58}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "+ "
    + ((stack1 = (lookupProperty(helpers,"codes")||container.strict(depth0, "codes", {"start":{"line":61,"column":110},"end":{"line":61,"column":115}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"added"),{"name":"codes","hash":{},"data":data,"loc":{"start":{"line":61,"column":108},"end":{"line":61,"column":123}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"before") || alias1(depth0, "before", {"start":{"line":61,"column":145},"end":{"line":61,"column":151}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"before","hash":{},"data":data,"loc":{"start":{"line":61,"column":143},"end":{"line":61,"column":153}}}) : helper))) != null ? stack1 : "")
    + " → "
    + ((stack1 = (((helper = lookupProperty(helpers,"after") || alias1(depth0, "after", {"start":{"line":61,"column":158},"end":{"line":61,"column":163}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"after","hash":{},"data":data,"loc":{"start":{"line":61,"column":156},"end":{"line":61,"column":165}}}) : helper))) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nDocument "
    + ((stack1 = (lookupProperty(helpers,"code")||container.strict(depth0, "code", {"start":{"line":66,"column":11},"end":{"line":66,"column":15}} )).call(alias1,lookupProperty(depth0,"name"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":66,"column":9},"end":{"line":66,"column":22}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"grave"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.program(33, data, 0),"data":data,"loc":{"start":{"line":66,"column":24},"end":{"line":66,"column":74}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":74},"end":{"line":66,"column":112}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"losses"),"length"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"events"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":78,"column":7}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = (((helper = lookupProperty(helpers,"state") || container.strict(depth0, "state", {"start":{"line":66,"column":41},"end":{"line":66,"column":46}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"state","hash":{},"data":data,"loc":{"start":{"line":66,"column":39},"end":{"line":66,"column":48}}}) : helper))) != null ? stack1 : "")
    + "**";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (((helper = lookupProperty(helpers,"state") || container.strict(depth0, "state", {"start":{"line":66,"column":60},"end":{"line":66,"column":65}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"state","hash":{},"data":data,"loc":{"start":{"line":66,"column":58},"end":{"line":66,"column":67}}}) : helper))) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ". "
    + ((stack1 = (lookupProperty(helpers,"text")||container.strict(depth0, "text", {"start":{"line":66,"column":92},"end":{"line":66,"column":96}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reason"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":66,"column":90},"end":{"line":66,"column":105}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":71,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = (lookupProperty(helpers,"text")||container.strict(depth0, "text", {"start":{"line":70,"column":4},"end":{"line":70,"column":8}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"text","hash":{},"data":data,"loc":{"start":{"line":70,"column":2},"end":{"line":70,"column":15}}})) != null ? stack1 : "")
    + "\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"disagreement") || alias1(depth0, "disagreement", {"start":{"line":75,"column":2},"end":{"line":75,"column":14}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"disagreement","hash":{},"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":75,"column":16}}}) : helper))) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"events") || alias1(depth0, "events", {"start":{"line":77,"column":2},"end":{"line":77,"column":8}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"events","hash":{},"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":77,"column":10}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"moreDocuments") || container.strict(depth0, "moreDocuments", {"start":{"line":82,"column":2},"end":{"line":82,"column":15}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"moreDocuments","hash":{},"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":82,"column":17}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3="function", lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = (((helper = lookupProperty(helpers,"sign") || alias1(depth0, "sign", {"start":{"line":1,"column":6},"end":{"line":1,"column":10}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"sign","hash":{},"data":data,"loc":{"start":{"line":1,"column":4},"end":{"line":1,"column":12}}}) : helper))) != null ? stack1 : "")
    + " "
    + ((stack1 = (((helper = lookupProperty(helpers,"word") || alias1(depth0, "word", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ))),(typeof helper === alias3 ? helper.call(alias2,{"name":"word","hash":{},"data":data,"loc":{"start":{"line":1,"column":13},"end":{"line":1,"column":21}}}) : helper))) != null ? stack1 : "")
    + ": "
    + ((stack1 = (lookupProperty(helpers,"text")||alias1(depth0, "text", {"start":{"line":1,"column":25},"end":{"line":1,"column":29}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":1,"column":23},"end":{"line":1,"column":37}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":3,"column":2},"end":{"line":3,"column":6}} )).call(alias2,lookupProperty(depth0,"file"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":13}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"movedFrom"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":13},"end":{"line":3,"column":62}}})) != null ? stack1 : "")
    + " · severity "
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":3,"column":76},"end":{"line":3,"column":80}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":3,"column":74},"end":{"line":3,"column":91}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"format"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":91},"end":{"line":3,"column":130}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"read"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":130},"end":{"line":3,"column":168}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = (lookupProperty(helpers,"text")||alias1(depth0, "text", {"start":{"line":5,"column":2},"end":{"line":5,"column":6}} )).call(alias2,lookupProperty(depth0,"meaning"),{"name":"text","hash":{},"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":5,"column":16}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"purpose"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"doubts"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"recorded"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"lost"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"gained"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"detections"),"length"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"detections"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"findings"),"length"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"changes"),"length"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":63,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"documents"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":79,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"moreDocuments"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":83,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "markdown": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003C!-- "
    + ((stack1 = (((helper = lookupProperty(helpers,"marker") || container.strict(depth0, "marker", {"start":{"line":2,"column":7},"end":{"line":2,"column":13}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"marker","hash":{},"data":data,"loc":{"start":{"line":2,"column":5},"end":{"line":2,"column":15}}}) : helper))) != null ? stack1 : "")
    + " -->\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":7,"column":2},"end":{"line":7,"column":6}} )).call(alias2,lookupProperty(depth0,"base"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":7,"column":13}}})) != null ? stack1 : "")
    + " → "
    + ((stack1 = (lookupProperty(helpers,"code")||alias1(depth0, "code", {"start":{"line":7,"column":18},"end":{"line":7,"column":22}} )).call(alias2,lookupProperty(depth0,"head"),{"name":"code","hash":{},"data":data,"loc":{"start":{"line":7,"column":16},"end":{"line":7,"column":29}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"reportUrl"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":88}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · [full report]("
    + ((stack1 = (lookupProperty(helpers,"url")||container.strict(depth0, "url", {"start":{"line":7,"column":65},"end":{"line":7,"column":68}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reportUrl"),{"name":"url","hash":{},"data":data,"loc":{"start":{"line":7,"column":63},"end":{"line":7,"column":80}}})) != null ? stack1 : "")
    + ")";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n| Rule | Verdict | No longer caught | Newly caught | Documents |\n|---|---|---|---|---|\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"rows") || container.strict(depth0, "rows", {"start":{"line":13,"column":2},"end":{"line":13,"column":6}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"rows","hash":{},"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":13,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"moreRows") || container.strict(depth0, "moreRows", {"start":{"line":17,"column":2},"end":{"line":17,"column":10}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"moreRows","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":12}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n> [!NOTE]\n> "
    + ((stack1 = (((helper = lookupProperty(helpers,"leftOut") || container.strict(depth0, "leftOut", {"start":{"line":22,"column":4},"end":{"line":22,"column":11}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"leftOut","hash":{},"data":data,"loc":{"start":{"line":22,"column":2},"end":{"line":22,"column":13}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"files") || container.strict(depth0, "files", {"start":{"line":26,"column":2},"end":{"line":26,"column":7}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"files","hash":{},"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":26,"column":9}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"body") || container.strict(depth0, "body", {"start":{"line":30,"column":2},"end":{"line":30,"column":6}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"body","hash":{},"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":30,"column":8}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"marker"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "**"
    + ((stack1 = (((helper = lookupProperty(helpers,"sentence") || container.strict(depth0, "sentence", {"start":{"line":4,"column":4},"end":{"line":4,"column":12}} ))),(typeof helper === "function" ? helper.call(alias1,{"name":"sentence","hash":{},"data":data,"loc":{"start":{"line":4,"column":2},"end":{"line":4,"column":14}}}) : helper))) != null ? stack1 : "")
    + "**\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"compared"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rows"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"moreRows"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"leftOut"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"files"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"body"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "");
},"useData":true},
};
