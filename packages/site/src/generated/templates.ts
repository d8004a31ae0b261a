// Written by packages/codegen from templates/site/*.hbs. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { TemplateSpecifications } from "@isorule/core";

/** The precompiled templates by file name. Names that start with `_` are partials. */
export const templates: TemplateSpecifications = {
  "_about-rule": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>ATT&amp;CK</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":30},"end":{"line":3,"column":31}} )).call(alias2,lookupProperty(depth0,"link"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":28},"end":{"line":3,"column":38}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":41},"end":{"line":3,"column":42}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":39},"end":{"line":3,"column":49}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"tactics"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":49},"end":{"line":3,"column":112}}})) != null ? stack1 : "")
    + " <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":124},"end":{"line":3,"column":125}} )).call(alias2,lookupProperty(depth0,"url"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":122},"end":{"line":3,"column":131}}})) != null ? stack1 : "")
    + "\" rel=\"noreferrer\">at MITRE</a></dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":87},"end":{"line":3,"column":88}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tactics"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":85},"end":{"line":3,"column":98}}})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":6,"column":11},"end":{"line":6,"column":12}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":6,"column":9},"end":{"line":6,"column":19}}})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":6,"column":30},"end":{"line":6,"column":31}} )).call(alias2,lookupProperty(depth0,"value"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":6,"column":28},"end":{"line":6,"column":39}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"about\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"attack"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"useData":true},
  "_code": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"code\">\n<div class=\"bar\"><span class=\"name\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":38},"end":{"line":2,"column":39}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":36},"end":{"line":2,"column":46}}})) != null ? stack1 : "")
    + "</span><button type=\"button\" class=\"needs-js\" data-copy=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":105},"end":{"line":2,"column":106}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":103},"end":{"line":2,"column":111}}})) != null ? stack1 : "")
    + "\">Copy</button><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":137},"end":{"line":2,"column":138}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":135},"end":{"line":2,"column":145}}})) != null ? stack1 : "")
    + "\" download>Download</a></div>\n<pre id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":11},"end":{"line":3,"column":12}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":9},"end":{"line":3,"column":17}}})) != null ? stack1 : "")
    + "\" tabindex=\"0\" role=\"group\" aria-label=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":59},"end":{"line":3,"column":60}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":57},"end":{"line":3,"column":67}}})) != null ? stack1 : "")
    + "\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":77},"end":{"line":3,"column":78}} )).call(alias2,lookupProperty(depth0,"text"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":75},"end":{"line":3,"column":85}}})) != null ? stack1 : "")
    + "</code></pre>\n</div>\n";
},"useData":true},
  "_facts": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":15},"end":{"line":3,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":13},"end":{"line":3,"column":23}}})) != null ? stack1 : "")
    + "\"><strong>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":35},"end":{"line":3,"column":36}} )).call(alias2,lookupProperty(depth0,"value"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":33},"end":{"line":3,"column":44}}})) != null ? stack1 : "")
    + "</strong> "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":56},"end":{"line":3,"column":57}} )).call(alias2,lookupProperty(depth0,"label"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":54},"end":{"line":3,"column":65}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"useData":true},
  "_foot": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":31},"end":{"line":3,"column":32}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"page"),"json"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":29},"end":{"line":3,"column":44}}})) != null ? stack1 : "")
    + "\">This page as JSON</a> · ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "</main>\n<footer>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"page"),"json"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":3},"end":{"line":3,"column":77}}})) != null ? stack1 : "")
    + "<a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":88},"end":{"line":3,"column":89}} )).call(alias1,lookupProperty(lookupProperty(depth0,"page"),"feed"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":86},"end":{"line":3,"column":101}}})) != null ? stack1 : "")
    + "\">Changes</a> · Made with isorule</p>\n</footer>\n</body>\n</html>\n";
},"useData":true},
  "_head": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"alternate\" type=\"application/json\" title=\"The data of this page\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":15,"column":84},"end":{"line":15,"column":85}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"page"),"json"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":82},"end":{"line":15,"column":97}}})) != null ? stack1 : "")
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript type=\"module\" src=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":20,"column":29},"end":{"line":20,"column":30}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":20,"column":27},"end":{"line":20,"column":37}}})) != null ? stack1 : "")
    + "\">\u003C/script>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":15},"end":{"line":29,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":13},"end":{"line":29,"column":23}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"current"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":24},"end":{"line":29,"column":66}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":69},"end":{"line":29,"column":70}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":67},"end":{"line":29,"column":78}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " aria-current=\"page\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"trail\" aria-label=\"Where this is\"><ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"page"),"trail"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "</ol></nav>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":44,"column":15},"end":{"line":44,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":13},"end":{"line":44,"column":23}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":44,"column":27},"end":{"line":44,"column":28}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":25},"end":{"line":44,"column":36}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"description\" content=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":36},"end":{"line":9,"column":37}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"summary"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":34},"end":{"line":9,"column":52}}})) != null ? stack1 : "")
    + "\">\n<title>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":10,"column":9},"end":{"line":10,"column":10}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"fullTitle"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":10,"column":7},"end":{"line":10,"column":27}}})) != null ? stack1 : "")
    + "</title>\n<link rel=\"stylesheet\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":11,"column":31},"end":{"line":11,"column":32}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"style"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":11,"column":29},"end":{"line":11,"column":45}}})) != null ? stack1 : "")
    + "\">\n<link rel=\"icon\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":12,"column":25},"end":{"line":12,"column":26}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"root"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":12,"column":23},"end":{"line":12,"column":38}}})) != null ? stack1 : "")
    + "assets/icon.svg\" type=\"image/svg+xml\">\n<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Changes\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":74},"end":{"line":13,"column":75}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"feed"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":72},"end":{"line":13,"column":87}}})) != null ? stack1 : "")
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"json"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "\u003Cscript src=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":17,"column":15},"end":{"line":17,"column":16}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"theme"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":17,"column":13},"end":{"line":17,"column":29}}})) != null ? stack1 : "")
    + "\">\u003C/script>\n\u003Cscript src=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":18,"column":15},"end":{"line":18,"column":16}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"script"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":18,"column":13},"end":{"line":18,"column":30}}})) != null ? stack1 : "")
    + "\" defer>\u003C/script>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"scripts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</head>\n<body data-root=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":23,"column":19},"end":{"line":23,"column":20}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"root"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":23,"column":17},"end":{"line":23,"column":32}}})) != null ? stack1 : "")
    + "\">\n<a class=\"skip\" href=\"#main\">To the content</a>\n<header class=\"top\">\n<a class=\"brand\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":26,"column":25},"end":{"line":26,"column":26}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"home"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":26,"column":23},"end":{"line":26,"column":38}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":26,"column":42},"end":{"line":26,"column":43}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"site"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":26,"column":40},"end":{"line":26,"column":55}}})) != null ? stack1 : "")
    + "</a>\n<nav aria-label=\"Parts of the site\"><ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(lookupProperty(depth0,"page"),"sections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "</ul></nav>\n<div class=\"tools needs-js\">\n<div class=\"search\" role=\"search\">\n<input type=\"search\" id=\"search\" placeholder=\"Search\" aria-label=\"Search rules, techniques, fields, events and values\" aria-keyshortcuts=\"/\" role=\"combobox\" aria-expanded=\"false\" aria-controls=\"found\" aria-autocomplete=\"list\" autocomplete=\"off\" spellcheck=\"false\">\n<div id=\"found-box\" hidden><ul id=\"found\" role=\"listbox\" aria-label=\"Found\"></ul><p id=\"found-count\" role=\"status\"></p></div>\n</div>\n<button type=\"button\" id=\"theme\" aria-label=\"Dark or light\"><span aria-hidden=\"true\">◐</span></button>\n</div>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(lookupProperty(depth0,"page"),"trail"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":47,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "_rule-help": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"explanation\"><h2 id=\"explanation\">What it correlates</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"explanation"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":40}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":23},"end":{"line":3,"column":24}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":21},"end":{"line":3,"column":31}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"data\"><h2 id=\"data\">Data sources</h2>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dataSources"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":53}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":8,"column":31},"end":{"line":8,"column":32}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":8,"column":29},"end":{"line":8,"column":39}}})) != null ? stack1 : "")
    + "</li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"explanation"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dataSources"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "_rule-work": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"false-positives\"><h2 id=\"false-positives\">False positives</h2>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"falsePositives"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":4},"end":{"line":3,"column":56}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":34},"end":{"line":3,"column":35}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":32},"end":{"line":3,"column":42}}})) != null ? stack1 : "")
    + "</li>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"tuning\"><h2 id=\"tuning\">Tuning</h2>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tuning"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":48}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"tests\"><h2 id=\"tests\">Tests</h2>\n<p class=\"quiet\">The rule was run on the events that each test should leave behind; the answer stands beside them.</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tests"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":44,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<article class=\"test\" aria-labelledby=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":15,"column":41},"end":{"line":15,"column":42}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":39},"end":{"line":15,"column":47}}})) != null ? stack1 : "")
    + "\">\n<h3 id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":10},"end":{"line":16,"column":11}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":8},"end":{"line":16,"column":16}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":20},"end":{"line":16,"column":21}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":18},"end":{"line":16,"column":28}}})) != null ? stack1 : "")
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"command"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"cleanup"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + "<h4>Expected signals</h4>\n<ol class=\"signals\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"expected"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"fires"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":41,"column":3},"end":{"line":41,"column":133}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"asSaid"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":42,"column":194}}})) != null ? stack1 : "")
    + "</p>\n</article>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":18,"column":5},"end":{"line":18,"column":6}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"description"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":18,"column":3},"end":{"line":18,"column":20}}})) != null ? stack1 : "")
    + "</p>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"code\">\n<div class=\"bar\"><span class=\"name\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":22,"column":38},"end":{"line":22,"column":39}} )).call(alias2,lookupProperty(depth0,"executor"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":22,"column":36},"end":{"line":22,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"elevated"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":50},"end":{"line":22,"column":83}}})) != null ? stack1 : "")
    + "</span><button type=\"button\" class=\"needs-js\" data-copy=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":22,"column":142},"end":{"line":22,"column":143}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":22,"column":140},"end":{"line":22,"column":148}}})) != null ? stack1 : "")
    + "-command\">Copy</button></div>\n<pre id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":23,"column":11},"end":{"line":23,"column":12}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":23,"column":9},"end":{"line":23,"column":17}}})) != null ? stack1 : "")
    + "-command\" tabindex=\"0\" role=\"group\" aria-label=\"Command of "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":23,"column":78},"end":{"line":23,"column":79}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":23,"column":76},"end":{"line":23,"column":86}}})) != null ? stack1 : "")
    + "\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":23,"column":96},"end":{"line":23,"column":97}} )).call(alias2,lookupProperty(depth0,"command"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":23,"column":94},"end":{"line":23,"column":107}}})) != null ? stack1 : "")
    + "</code></pre>\n</div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return ", elevated";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary>Clean up</summary>\n<div class=\"code\"><div class=\"bar\"><span class=\"name\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":28,"column":56},"end":{"line":28,"column":57}} )).call(alias2,lookupProperty(depth0,"executor"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":28,"column":54},"end":{"line":28,"column":68}}})) != null ? stack1 : "")
    + "</span><button type=\"button\" class=\"needs-js\" data-copy=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":28,"column":127},"end":{"line":28,"column":128}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":28,"column":125},"end":{"line":28,"column":133}}})) != null ? stack1 : "")
    + "-cleanup\">Copy</button></div>\n<pre id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":11},"end":{"line":29,"column":12}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":9},"end":{"line":29,"column":17}}})) != null ? stack1 : "")
    + "-cleanup\" tabindex=\"0\" role=\"group\" aria-label=\"Clean-up of "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":79},"end":{"line":29,"column":80}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":77},"end":{"line":29,"column":87}}})) != null ? stack1 : "")
    + "\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":97},"end":{"line":29,"column":98}} )).call(alias2,lookupProperty(depth0,"cleanup"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":95},"end":{"line":29,"column":108}}})) != null ? stack1 : "")
    + "</code></pre></div>\n</details>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":35,"column":6},"end":{"line":35,"column":7}} )).call(alias1,lookupProperty(depth0,"log"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":35,"column":4},"end":{"line":35,"column":13}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"matches"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":36,"column":134}}})) != null ? stack1 : "")
    + "\n<details><summary>Fields</summary><dl class=\"fields\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":53},"end":{"line":37,"column":154}}})) != null ? stack1 : "")
    + "</dl></details>\n</li>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"badge proved\">matches "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":36,"column":52},"end":{"line":36,"column":53}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"matches"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":36,"column":50},"end":{"line":36,"column":63}}})) != null ? stack1 : "")
    + "</span>";
},"11":function(container,depth0,helpers,partials,data) {
    return "<span class=\"badge none\">no signal matches</span>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":37,"column":86},"end":{"line":37,"column":87}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":37,"column":84},"end":{"line":37,"column":94}}})) != null ? stack1 : "")
    + "</code></dt><dd><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":37,"column":118},"end":{"line":37,"column":119}} )).call(alias2,lookupProperty(depth0,"value"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":37,"column":116},"end":{"line":37,"column":127}}})) != null ? stack1 : "")
    + "</code></dd></div>";
},"13":function(container,depth0,helpers,partials,data) {
    return "<span class=\"badge proved\">the rule fires</span>";
},"14":function(container,depth0,helpers,partials,data) {
    return "<span class=\"badge none\">the rule does not fire</span>";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"quiet\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"shouldFire"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":42,"column":34},"end":{"line":42,"column":124}}})) != null ? stack1 : "")
    + "</span>";
},"16":function(container,depth0,helpers,partials,data) {
    return "as it should";
},"17":function(container,depth0,helpers,partials,data) {
    return "as the test expects: another rule covers this";
},"18":function(container,depth0,helpers,partials,data) {
    return "<strong>which is not what the test says</strong>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"response\"><h2 id=\"response\">Response</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"response"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":49,"column":37}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":49,"column":20},"end":{"line":49,"column":21}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":49,"column":18},"end":{"line":49,"column":28}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"investigation\"><h2 id=\"investigation\">Investigation</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"investigation"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":54,"column":42}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"hunting\"><h2 id=\"hunting\">Hunting</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hunting"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":67,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":60,"column":6},"end":{"line":60,"column":7}} )).call(alias1,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":60,"column":4},"end":{"line":60,"column":14}}})) != null ? stack1 : "")
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":63,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"predicate"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"predicate\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"event"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":23},"end":{"line":65,"column":69}}})) != null ? stack1 : "")
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":65,"column":71},"end":{"line":65,"column":72}} )).call(alias1,lookupProperty(depth0,"predicate"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":65,"column":69},"end":{"line":65,"column":84}}})) != null ? stack1 : "")
    + "</div>\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":65,"column":44},"end":{"line":65,"column":45}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"event"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":65,"column":42},"end":{"line":65,"column":53}}})) != null ? stack1 : "")
    + "</code>: ";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"related\"><h2 id=\"related\">Related detections</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"related"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":74,"column":6},"end":{"line":74,"column":7}} )).call(alias1,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":74,"column":4},"end":{"line":74,"column":15}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":74,"column":15},"end":{"line":74,"column":77}}})) != null ? stack1 : "")
    + "</li>\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":74,"column":53},"end":{"line":74,"column":54}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":74,"column":51},"end":{"line":74,"column":61}}})) != null ? stack1 : "")
    + "</span>";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"references\"><h2 id=\"references\">References</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"references"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":84,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(32, data, 0),"data":data,"loc":{"start":{"line":83,"column":4},"end":{"line":83,"column":93}}})) != null ? stack1 : "")
    + "</li>\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":83,"column":26},"end":{"line":83,"column":27}} )).call(alias2,lookupProperty(depth0,"url"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":83,"column":24},"end":{"line":83,"column":33}}})) != null ? stack1 : "")
    + "\" rel=\"noreferrer\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":83,"column":54},"end":{"line":83,"column":55}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":83,"column":52},"end":{"line":83,"column":63}}})) != null ? stack1 : "")
    + "</a>";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":83,"column":77},"end":{"line":83,"column":78}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":83,"column":75},"end":{"line":83,"column":86}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"falsePositives"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tuning"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"tests"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"response"),"length"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"investigation"),"length"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"hunting"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":69,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"related"),"length"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":78,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"references"),"length"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":87,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "_table": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kind"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":40},"end":{"line":4,"column":78}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":4,"column":81},"end":{"line":4,"column":82}} )).call(alias1,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":79},"end":{"line":4,"column":90}}})) != null ? stack1 : "")
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " class=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":4,"column":62},"end":{"line":4,"column":63}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kind"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":60},"end":{"line":4,"column":70}}})) != null ? stack1 : "")
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":34}}})) != null ? stack1 : "")
    + "><th scope=\"row\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":7,"column":53},"end":{"line":7,"column":54}} )).call(alias1,lookupProperty(depth0,"head"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":51},"end":{"line":7,"column":61}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":66},"end":{"line":7,"column":150}}})) != null ? stack1 : "")
    + "</tr>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":7,"column":20},"end":{"line":7,"column":21}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":18},"end":{"line":7,"column":26}}})) != null ? stack1 : "")
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"kind"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":84},"end":{"line":7,"column":122}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":7,"column":125},"end":{"line":7,"column":126}} )).call(alias1,lookupProperty(depth0,"content"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":123},"end":{"line":7,"column":136}}})) != null ? stack1 : "")
    + "</td>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":13,"column":19},"end":{"line":13,"column":20}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rest"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":17},"end":{"line":13,"column":27}}})) != null ? stack1 : "")
    + " in the JSON of this page.</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"scroll\" role=\"group\" aria-label=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":1,"column":47},"end":{"line":1,"column":48}} )).call(alias2,lookupProperty(depth0,"caption"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":1,"column":45},"end":{"line":1,"column":58}}})) != null ? stack1 : "")
    + "\" tabindex=\"0\">\n<table id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":13},"end":{"line":2,"column":14}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":11},"end":{"line":2,"column":19}}})) != null ? stack1 : "")
    + "-table\">\n<caption>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":11},"end":{"line":3,"column":12}} )).call(alias2,lookupProperty(depth0,"caption"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":9},"end":{"line":3,"column":22}}})) != null ? stack1 : "")
    + "</caption>\n<thead><tr>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"head"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":11},"end":{"line":4,"column":104}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "detection": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":23},"end":{"line":3,"column":24}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":21},"end":{"line":3,"column":31}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":16},"end":{"line":9,"column":17}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":14},"end":{"line":9,"column":22}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":26},"end":{"line":9,"column":27}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":24},"end":{"line":9,"column":35}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"tab\" id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":27},"end":{"line":13,"column":28}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":25},"end":{"line":13,"column":33}}})) != null ? stack1 : "")
    + "\" aria-label=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":49},"end":{"line":13,"column":50}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":47},"end":{"line":13,"column":58}}})) != null ? stack1 : "")
    + "\">\n<p>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"badges"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":3},"end":{"line":14,"column":99}}})) != null ? stack1 : "")
    + "<span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":14,"column":121},"end":{"line":14,"column":122}} )).call(alias2,lookupProperty(depth0,"vocabulary"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":119},"end":{"line":14,"column":135}}})) != null ? stack1 : "")
    + "</span> <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":14,"column":154},"end":{"line":14,"column":155}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":152},"end":{"line":14,"column":162}}})) != null ? stack1 : "")
    + "\">All about it on this platform</a></p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"texts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"losses"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"badge "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":14,"column":40},"end":{"line":14,"column":41}} )).call(alias2,lookupProperty(depth0,"kind"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":38},"end":{"line":14,"column":48}}})) != null ? stack1 : "")
    + "\" title=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":14,"column":59},"end":{"line":14,"column":60}} )).call(alias2,lookupProperty(depth0,"meaning"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":57},"end":{"line":14,"column":70}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":14,"column":74},"end":{"line":14,"column":75}} )).call(alias2,lookupProperty(depth0,"word"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":72},"end":{"line":14,"column":82}}})) != null ? stack1 : "")
    + "</span> ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_code"),depth0,{"name":"_code","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"quiet\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":18},"end":{"line":19,"column":62}}})) != null ? stack1 : "")
    + "</ul>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":19,"column":40},"end":{"line":19,"column":41}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":19,"column":38},"end":{"line":19,"column":48}}})) != null ? stack1 : "")
    + "</li>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":24,"column":95},"end":{"line":24,"column":96}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sigma"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":24,"column":93},"end":{"line":24,"column":104}}})) != null ? stack1 : "")
    + "\" download>Portable Sigma rule</a>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":12},"end":{"line":29,"column":13}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":10},"end":{"line":29,"column":20}}})) != null ? stack1 : "")
    + "</code> <span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":50},"end":{"line":29,"column":51}} )).call(alias2,lookupProperty(depth0,"event"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":48},"end":{"line":29,"column":59}}})) != null ? stack1 : "")
    + "</span></h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"predicate\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":33,"column":25},"end":{"line":33,"column":26}} )).call(alias2,lookupProperty(depth0,"predicate"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":33,"column":23},"end":{"line":33,"column":38}}})) != null ? stack1 : "")
    + "</div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":31,"column":5},"end":{"line":31,"column":6}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"description"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":3},"end":{"line":31,"column":20}}})) != null ? stack1 : "")
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":15}}})) != null ? stack1 : "")
    + " <span class=\"level "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":37},"end":{"line":2,"column":38}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":35},"end":{"line":2,"column":49}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":53},"end":{"line":2,"column":54}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":51},"end":{"line":2,"column":65}}})) != null ? stack1 : "")
    + "</span></h1>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"description"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_about-rule"),depth0,{"name":"_about-rule","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<section aria-labelledby=\"platforms\"><h2 id=\"platforms\">Queries</h2>\n<div class=\"tabs\" data-tabs>\n<ul class=\"tablist\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"platformRows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"platformRows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</div>\n<p class=\"quiet\"><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":24,"column":28},"end":{"line":24,"column":29}} )).call(alias2,lookupProperty(depth0,"badgesHref"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":24,"column":26},"end":{"line":24,"column":42}}})) != null ? stack1 : "")
    + "\">What the badges mean</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"sigma"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":68},"end":{"line":24,"column":145}}})) != null ? stack1 : "")
    + " · <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":24,"column":159},"end":{"line":24,"column":160}} )).call(alias2,lookupProperty(depth0,"tryHref"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":24,"column":157},"end":{"line":24,"column":170}}})) != null ? stack1 : "")
    + "\">Open in the playground</a></p>\n</section>\n<section aria-labelledby=\"signals\"><h2 id=\"signals\">Signals</h2>\n<p>Fires on <strong>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":27,"column":22},"end":{"line":27,"column":23}} )).call(alias2,lookupProperty(depth0,"detect"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":27,"column":20},"end":{"line":27,"column":32}}})) != null ? stack1 : "")
    + "</strong>.</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"signals"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_rule-help"),depth0,{"name":"_rule-help","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_rule-work"),depth0,{"name":"_rule-work","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<section aria-labelledby=\"file\"><h2 id=\"file\">Source</h2>\n<details><summary>The rule file</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_code"),lookupProperty(depth0,"source"),{"name":"_code","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "event": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":69},"end":{"line":3,"column":70}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":67},"end":{"line":3,"column":77}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>Channel</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":6,"column":27},"end":{"line":6,"column":28}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"channel"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":6,"column":25},"end":{"line":6,"column":38}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>Event class</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":9,"column":31},"end":{"line":9,"column":32}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"classes"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":29},"end":{"line":9,"column":42}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"open"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":8},"end":{"line":17,"column":32}}})) != null ? stack1 : "")
    + "><summary>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias2(depth0, "h", {"start":{"line":17,"column":44},"end":{"line":17,"column":45}} )).call(alias1,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":17,"column":42},"end":{"line":17,"column":53}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = (lookupProperty(helpers,"h")||alias2(depth0, "h", {"start":{"line":17,"column":57},"end":{"line":17,"column":58}} )).call(alias1,lookupProperty(depth0,"rules"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":17,"column":55},"end":{"line":17,"column":66}}})) != null ? stack1 : "")
    + ")</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"table"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return " open";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":15}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"lead\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":18},"end":{"line":3,"column":19}} )).call(alias2,lookupProperty(depth0,"rules"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":27}}})) != null ? stack1 : "")
    + " rules look at it."
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"description"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":45},"end":{"line":3,"column":86}}})) != null ? stack1 : "")
    + "</p>\n<dl class=\"about\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"channel"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"classes"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "</dl>\n<section aria-labelledby=\"fields\"><h2 id=\"fields\">Fields filtered by these rules</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"fields"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n<section aria-labelledby=\"rules\"><h2 id=\"rules\">Rules by vendor</h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"vendors"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "feed": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"self\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":7,"column":25},"end":{"line":7,"column":26}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"url"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":23},"end":{"line":7,"column":32}}})) != null ? stack1 : "")
    + "feed.xml\"/>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<entry>\n<title>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":12,"column":9},"end":{"line":12,"column":10}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":12,"column":7},"end":{"line":12,"column":18}}})) != null ? stack1 : "")
    + "</title>\n<id>urn:uuid:"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":15},"end":{"line":13,"column":16}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":13},"end":{"line":13,"column":21}}})) != null ? stack1 : "")
    + "</id>\n<updated>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":14,"column":11},"end":{"line":14,"column":12}} )).call(alias2,lookupProperty(depth0,"updated"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":9},"end":{"line":14,"column":22}}})) != null ? stack1 : "")
    + "</updated>\n<link rel=\"alternate\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":15,"column":30},"end":{"line":15,"column":31}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":28},"end":{"line":15,"column":38}}})) != null ? stack1 : "")
    + "\"/>\n<author><name>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":16},"end":{"line":16,"column":17}} )).call(alias2,lookupProperty(depth0,"author"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":14},"end":{"line":16,"column":26}}})) != null ? stack1 : "")
    + "</name></author>\n<summary>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":17,"column":11},"end":{"line":17,"column":12}} )).call(alias2,lookupProperty(depth0,"summary"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":17,"column":9},"end":{"line":17,"column":22}}})) != null ? stack1 : "")
    + "</summary>\n</entry>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":9},"end":{"line":3,"column":10}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":7},"end":{"line":3,"column":18}}})) != null ? stack1 : "")
    + ": detections</title>\n<id>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":4,"column":6},"end":{"line":4,"column":7}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":12}}})) != null ? stack1 : "")
    + "</id>\n<updated>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":5,"column":11},"end":{"line":5,"column":12}} )).call(alias2,lookupProperty(depth0,"updated"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":22}}})) != null ? stack1 : "")
    + "</updated>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "<link rel=\"alternate\" href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":30},"end":{"line":9,"column":31}} )).call(alias2,lookupProperty(depth0,"url"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":28},"end":{"line":9,"column":37}}})) != null ? stack1 : "")
    + "index.html\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</feed>\n";
},"useData":true},
  "fidelity": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt><span class=\"badge "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":30},"end":{"line":7,"column":31}} )).call(alias2,lookupProperty(depth0,"kind"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":28},"end":{"line":7,"column":38}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":42},"end":{"line":7,"column":43}} )).call(alias2,lookupProperty(depth0,"word"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":40},"end":{"line":7,"column":50}}})) != null ? stack1 : "")
    + "</span></dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":68},"end":{"line":7,"column":69}} )).call(alias2,lookupProperty(depth0,"meaning"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":66},"end":{"line":7,"column":79}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":15,"column":28},"end":{"line":15,"column":29}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":26},"end":{"line":15,"column":34}}})) != null ? stack1 : "")
    + "\"><h2 id=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":15,"column":46},"end":{"line":15,"column":47}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":44},"end":{"line":15,"column":52}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":15,"column":56},"end":{"line":15,"column":57}} )).call(alias2,lookupProperty(depth0,"caption"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":54},"end":{"line":15,"column":67}}})) != null ? stack1 : "")
    + "</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),depth0,{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias1,lookupProperty(lookupProperty(depth0,"page"),"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"lead\">A query that is not what its rule says is worse than none. This is what each language can say, and what the badges of a query mean.</p>\n<section aria-labelledby=\"badges\"><h2 id=\"badges\">Badges</h2>\n<dl class=\"meanings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"faiths"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fidelities"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</section>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tables"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "field": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"lead\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":4,"column":18},"end":{"line":4,"column":19}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"description"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":16},"end":{"line":4,"column":33}}})) != null ? stack1 : "")
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>As</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":10,"column":22},"end":{"line":10,"column":23}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"names"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":10,"column":20},"end":{"line":10,"column":31}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"operators-h\"><h2 id=\"operators-h\">Operators</h2>\n<div class=\"scroll\" role=\"group\" aria-label=\"Operators\" tabindex=\"0\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":15,"column":71},"end":{"line":15,"column":72}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"operators"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":15,"column":69},"end":{"line":15,"column":84}}})) != null ? stack1 : "")
    + "</div>\n</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":12},"end":{"line":2,"column":13}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":10},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "</code></h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"description"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "<dl class=\"about\">\n<div><dt>Filtered by</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":31},"end":{"line":7,"column":32}} )).call(alias2,lookupProperty(depth0,"rules"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":40}}})) != null ? stack1 : "")
    + "</dd></div>\n<div><dt>Excluding by</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":8,"column":32},"end":{"line":8,"column":33}} )).call(alias2,lookupProperty(depth0,"excluding"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":8,"column":30},"end":{"line":8,"column":45}}})) != null ? stack1 : "")
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"names"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"operators"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "<section aria-labelledby=\"spellings\"><h2 id=\"spellings\">Spellings</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"spellings"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n<section aria-labelledby=\"values\"><h2 id=\"values\">Values</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"values"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "icon": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path d=\"M2 4h12M2 8h12M2 12h12\" stroke=\"#2f6fc0\" stroke-width=\"2.5\"/></svg>\n";
},"useData":true},
  "list": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"scroll\" role=\"group\" aria-label=\"Picture\" tabindex=\"0\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":5,"column":69},"end":{"line":5,"column":70}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"picture"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":5,"column":67},"end":{"line":5,"column":80}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":8,"column":14},"end":{"line":8,"column":15}} )).call(alias2,lookupProperty(lookupProperty(depth0,"more"),"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":8,"column":12},"end":{"line":8,"column":27}}})) != null ? stack1 : "")
    + "\" download>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":8,"column":40},"end":{"line":8,"column":41}} )).call(alias2,lookupProperty(lookupProperty(depth0,"more"),"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":8,"column":38},"end":{"line":8,"column":54}}})) != null ? stack1 : "")
    + "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"lead\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":18},"end":{"line":3,"column":19}} )).call(alias2,lookupProperty(depth0,"lead"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":26}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"picture"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"table"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "platform": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":23},"end":{"line":3,"column":24}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":21},"end":{"line":3,"column":31}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt><span class=\"badge "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":30},"end":{"line":7,"column":31}} )).call(alias2,lookupProperty(depth0,"kind"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":28},"end":{"line":7,"column":38}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":42},"end":{"line":7,"column":43}} )).call(alias2,lookupProperty(depth0,"word"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":40},"end":{"line":7,"column":50}}})) != null ? stack1 : "")
    + "</span></dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":68},"end":{"line":7,"column":69}} )).call(alias2,lookupProperty(depth0,"meaning"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":66},"end":{"line":7,"column":79}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":11,"column":18},"end":{"line":11,"column":19}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"faithReason"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":11,"column":16},"end":{"line":11,"column":33}}})) != null ? stack1 : "")
    + "</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"quiet\">Run on "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":14,"column":26},"end":{"line":14,"column":27}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"runs"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":24},"end":{"line":14,"column":34}}})) != null ? stack1 : "")
    + " lists of events.</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":17,"column":5},"end":{"line":17,"column":6}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"platform"),"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":17,"column":3},"end":{"line":17,"column":26}}})) != null ? stack1 : "")
    + " cannot say all of the rule in one query. Run each of these; the rule fires when any of them does.</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_code"),depth0,{"name":"_code","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>What is not exact</h3>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":4},"end":{"line":24,"column":48}}})) != null ? stack1 : "")
    + "</ul>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":24,"column":26},"end":{"line":24,"column":27}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":24,"column":24},"end":{"line":24,"column":34}}})) != null ? stack1 : "")
    + "</li>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>Ready for the product</h3>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"envelopes"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":30,"column":15},"end":{"line":30,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":30,"column":13},"end":{"line":30,"column":23}}})) != null ? stack1 : "")
    + "\" download>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":30,"column":36},"end":{"line":30,"column":37}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":30,"column":34},"end":{"line":30,"column":45}}})) != null ? stack1 : "")
    + "</a></li>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":35,"column":14},"end":{"line":35,"column":15}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sigma"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":35,"column":12},"end":{"line":35,"column":23}}})) != null ? stack1 : "")
    + "\" download>Download the portable Sigma rule</a></p>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"required\"><h2 id=\"required\">Required tables and columns</h2>\n<ul class=\"inline\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tables"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":19},"end":{"line":42,"column":76}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":42,"column":47},"end":{"line":42,"column":48}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":42,"column":45},"end":{"line":42,"column":55}}})) != null ? stack1 : "")
    + "</code></li>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details><summary><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":44,"column":26},"end":{"line":44,"column":27}} )).call(alias2,lookupProperty(depth0,"signal"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":24},"end":{"line":44,"column":36}}})) != null ? stack1 : "")
    + "</code> in "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":44,"column":49},"end":{"line":44,"column":50}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":47},"end":{"line":44,"column":57}}})) != null ? stack1 : "")
    + "</summary>\n<p>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"tables"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":3},"end":{"line":45,"column":52}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"select"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":52},"end":{"line":45,"column":144}}})) != null ? stack1 : "")
    + "</p>\n<div class=\"scroll\" role=\"group\" aria-label=\"Columns of "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":46,"column":58},"end":{"line":46,"column":59}} )).call(alias2,lookupProperty(depth0,"signal"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":46,"column":56},"end":{"line":46,"column":68}}})) != null ? stack1 : "")
    + " in "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":46,"column":74},"end":{"line":46,"column":75}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":46,"column":72},"end":{"line":46,"column":82}}})) != null ? stack1 : "")
    + "\" tabindex=\"0\"><table>\n<thead><tr><th scope=\"col\">Field of the rule</th><th scope=\"col\">Column</th><th scope=\"col\">Type</th><th scope=\"col\">Note</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + "</tbody></table></div>\n</details>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<code>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":45,"column":27},"end":{"line":45,"column":28}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":45,"column":25},"end":{"line":45,"column":35}}})) != null ? stack1 : "")
    + "</code> ";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":45,"column":90},"end":{"line":45,"column":91}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":45,"column":88},"end":{"line":45,"column":98}}})) != null ? stack1 : "")
    + " is <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":45,"column":110},"end":{"line":45,"column":111}} )).call(alias2,lookupProperty(depth0,"values"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":45,"column":108},"end":{"line":45,"column":120}}})) != null ? stack1 : "")
    + "</code></span> ";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":50,"column":28},"end":{"line":50,"column":29}} )).call(alias2,lookupProperty(depth0,"field"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":50,"column":26},"end":{"line":50,"column":37}}})) != null ? stack1 : "")
    + "</code></th><td><code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":50,"column":61},"end":{"line":50,"column":62}} )).call(alias2,lookupProperty(depth0,"column"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":50,"column":59},"end":{"line":50,"column":71}}})) != null ? stack1 : "")
    + "</code></td><td>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":50,"column":89},"end":{"line":50,"column":90}} )).call(alias2,lookupProperty(depth0,"type"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":50,"column":87},"end":{"line":50,"column":97}}})) != null ? stack1 : "")
    + "</td><td>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":50,"column":108},"end":{"line":50,"column":109}} )).call(alias2,lookupProperty(depth0,"note"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":50,"column":106},"end":{"line":50,"column":116}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"others\"><h2 id=\"others\">Other platforms</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":63,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":62,"column":15},"end":{"line":62,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":62,"column":13},"end":{"line":62,"column":23}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":62,"column":27},"end":{"line":62,"column":28}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":62,"column":25},"end":{"line":62,"column":36}}})) != null ? stack1 : "")
    + "</a> "
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"badges"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":41},"end":{"line":62,"column":115}}})) != null ? stack1 : "")
    + "</li>\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"badge "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":62,"column":78},"end":{"line":62,"column":79}} )).call(alias2,lookupProperty(depth0,"kind"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":62,"column":76},"end":{"line":62,"column":86}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":62,"column":90},"end":{"line":62,"column":91}} )).call(alias2,lookupProperty(depth0,"word"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":62,"column":88},"end":{"line":62,"column":98}}})) != null ? stack1 : "")
    + "</span> ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias2,lookupProperty(lookupProperty(depth0,"page"),"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + " <span class=\"level "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":42},"end":{"line":2,"column":43}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":40},"end":{"line":2,"column":54}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":58},"end":{"line":2,"column":59}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":56},"end":{"line":2,"column":70}}})) != null ? stack1 : "")
    + "</span></h1>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"description"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":40}}})) != null ? stack1 : "")
    + "\n<section aria-labelledby=\"query\"><h2 id=\"query\">Query</h2>\n<dl class=\"meanings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(lookupProperty(depth0,"platform"),"badges"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"faithReason"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"runs"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"several"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"queries"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"losses"),"length"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"envelopes"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"sigma"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_about-rule"),depth0,{"name":"_about-rule","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_rule-help"),depth0,{"name":"_rule-help","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"tables"),"length"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_rule-work"),depth0,{"name":"_rule-work","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"others"),"length"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "")
    + "<p><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":67,"column":14},"end":{"line":67,"column":15}} )).call(alias2,lookupProperty(depth0,"home"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":67,"column":12},"end":{"line":67,"column":22}}})) != null ? stack1 : "")
    + "\">The rule itself</a> · <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":67,"column":57},"end":{"line":67,"column":58}} )).call(alias2,lookupProperty(depth0,"badgesHref"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":67,"column":55},"end":{"line":67,"column":71}}})) != null ? stack1 : "")
    + "\">What the badges mean</a> · <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":67,"column":111},"end":{"line":67,"column":112}} )).call(alias2,lookupProperty(depth0,"tryHref"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":67,"column":109},"end":{"line":67,"column":122}}})) != null ? stack1 : "")
    + "\">Open in the playground</a></p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "playground": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":113},"end":{"line":9,"column":114}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":111},"end":{"line":9,"column":119}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":9,"column":123},"end":{"line":9,"column":124}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":9,"column":121},"end":{"line":9,"column":132}}})) != null ? stack1 : "")
    + "</option>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"target\" data-language=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":41},"end":{"line":29,"column":42}} )).call(alias2,lookupProperty(depth0,"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":39},"end":{"line":29,"column":53}}})) != null ? stack1 : "")
    + "\" aria-labelledby=\"t-"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":29,"column":76},"end":{"line":29,"column":77}} )).call(alias2,lookupProperty(depth0,"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":29,"column":74},"end":{"line":29,"column":88}}})) != null ? stack1 : "")
    + "\">\n<div class=\"code\">\n<div class=\"bar\"><h3 class=\"name\" id=\"t-"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":42},"end":{"line":31,"column":43}} )).call(alias2,lookupProperty(depth0,"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":40},"end":{"line":31,"column":54}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":58},"end":{"line":31,"column":59}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":56},"end":{"line":31,"column":67}}})) != null ? stack1 : "")
    + "</h3><select aria-label=\"Vocabulary of "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":108},"end":{"line":31,"column":109}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":106},"end":{"line":31,"column":117}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"vocabularies"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":119},"end":{"line":31,"column":242}}})) != null ? stack1 : "")
    + "</select><button type=\"button\" data-copy=\"out-"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":290},"end":{"line":31,"column":291}} )).call(alias2,lookupProperty(depth0,"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":288},"end":{"line":31,"column":302}}})) != null ? stack1 : "")
    + "\">Copy</button><a href=\"#\" data-download=\"out-"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":350},"end":{"line":31,"column":351}} )).call(alias2,lookupProperty(depth0,"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":348},"end":{"line":31,"column":362}}})) != null ? stack1 : "")
    + "\" role=\"button\">Download</a></div>\n<pre id=\"out-"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":32,"column":15},"end":{"line":32,"column":16}} )).call(alias2,lookupProperty(depth0,"language"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":32,"column":13},"end":{"line":32,"column":27}}})) != null ? stack1 : "")
    + "\" tabindex=\"0\" role=\"group\" aria-label=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":32,"column":69},"end":{"line":32,"column":70}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":32,"column":67},"end":{"line":32,"column":78}}})) != null ? stack1 : "")
    + "\"><code></code></pre>\n</div>\n<p class=\"badges\" aria-live=\"polite\"></p>\n<ul class=\"quiet losses\"></ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<option value=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":158},"end":{"line":31,"column":159}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":156},"end":{"line":31,"column":164}}})) != null ? stack1 : "")
    + "\" title=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":175},"end":{"line":31,"column":176}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":173},"end":{"line":31,"column":184}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"chosen"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":185},"end":{"line":31,"column":215}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":218},"end":{"line":31,"column":219}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":216},"end":{"line":31,"column":224}}})) != null ? stack1 : "")
    + "</option>";
},"3":function(container,depth0,helpers,partials,data) {
    return " selected";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>Playground</h1>\n<p class=\"lead\">A rule in any language on the left, the same rule in the others on the right. Everything runs in this browser; nothing is sent anywhere.</p>\n<noscript><p class=\"note\">The playground needs JavaScript. All other pages do without it.</p></noscript>\n<div class=\"play needs-js\">\n<div>\n<section aria-labelledby=\"source-h\">\n<h2 id=\"source-h\">Rule</h2>\n<div class=\"row\"><label for=\"language\">Language</label><select id=\"language\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"languages"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":77},"end":{"line":9,"column":150}}})) != null ? stack1 : "")
    + "</select>\n<label for=\"example\">Example</label><select id=\"example\"></select>\n<button type=\"button\" id=\"share\">Copy link</button><span id=\"shared\" role=\"status\" class=\"quiet\"></span></div>\n<label for=\"source\" class=\"quiet\">Text of the rule</label>\n<textarea id=\"source\" spellcheck=\"false\" autocapitalize=\"off\" autocomplete=\"off\" aria-describedby=\"diagnostics-h\"></textarea>\n<h3 id=\"diagnostics-h\">Diagnostics</h3>\n<ul class=\"diagnostics\" id=\"diagnostics\" aria-live=\"polite\"></ul>\n</section>\n<section aria-labelledby=\"events-h\">\n<h2 id=\"events-h\">Events</h2>\n<label for=\"events\" class=\"quiet\">Events as JSON, one or a list; which comparison matches is shown below</label>\n<textarea id=\"events\" spellcheck=\"false\" autocomplete=\"off\"></textarea>\n<div id=\"explained\" aria-live=\"polite\"></div>\n</section>\n</div>\n<div>\n<section aria-labelledby=\"outputs-h\">\n<h2 id=\"outputs-h\">Queries</h2>\n<p id=\"state\" role=\"status\" class=\"quiet\">Starting.</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"targets"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + "</section>\n<section aria-labelledby=\"compare-h\">\n<h2 id=\"compare-h\">Compare</h2>\n<div class=\"row\"><label for=\"second-language\">Language</label><select id=\"second-language\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"languages"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":91},"end":{"line":41,"column":164}}})) != null ? stack1 : "")
    + "</select></div>\n<label for=\"second\" class=\"quiet\">A second rule: what is it against the first?</label>\n<textarea id=\"second\" spellcheck=\"false\" autocomplete=\"off\"></textarea>\n<div id=\"verdict\" aria-live=\"polite\"></div>\n</section>\n</div>\n</div>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "rule": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · <a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":80},"end":{"line":3,"column":81}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"link"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":78},"end":{"line":3,"column":88}}})) != null ? stack1 : "")
    + "\" rel=\"noreferrer\">the rule at its publisher</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":11},"end":{"line":7,"column":12}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":9},"end":{"line":7,"column":19}}})) != null ? stack1 : "")
    + "</dt><dd>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":7,"column":30},"end":{"line":7,"column":31}} )).call(alias2,lookupProperty(depth0,"value"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":7,"column":28},"end":{"line":7,"column":39}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note\">This rule could not be read"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":43},"end":{"line":11,"column":79}}})) != null ? stack1 : "")
    + ": only what its file says about it is known.</p>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":11,"column":61},"end":{"line":11,"column":62}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":11,"column":59},"end":{"line":11,"column":71}}})) != null ? stack1 : "")
    + ")";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note\">What follows is a part of the rule, or near it"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":62},"end":{"line":14,"column":97}}})) != null ? stack1 : "")
    + ".</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":14,"column":80},"end":{"line":14,"column":81}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"losses"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":14,"column":78},"end":{"line":14,"column":90}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"looks\"><h2 id=\"looks\">Looks for</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"looks"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"excludes\"><h2 id=\"excludes\">Excludes</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"excludes"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"relations\"><h2 id=\"relations\">Other rules, by proof</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"relations"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":30,"column":6},"end":{"line":30,"column":7}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":30,"column":4},"end":{"line":30,"column":14}}})) != null ? stack1 : "")
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":15}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"lead\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":18},"end":{"line":3,"column":19}} )).call(alias2,lookupProperty(depth0,"vendor"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":28}}})) != null ? stack1 : "")
    + " · <code>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":39},"end":{"line":3,"column":40}} )).call(alias2,lookupProperty(depth0,"file"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":37},"end":{"line":3,"column":47}}})) != null ? stack1 : "")
    + "</code>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"link"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":54},"end":{"line":3,"column":143}}})) != null ? stack1 : "")
    + "</p>\n<p class=\"quiet\">Facts that were read from the rule. Its text belongs to its authors and is not shown.</p>\n<dl class=\"about\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"unread"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"approximate"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"looks"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"excludes"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"relations"),"length"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "sitemap": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<url><loc>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":4,"column":12},"end":{"line":4,"column":13}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":4,"column":10},"end":{"line":4,"column":20}}})) != null ? stack1 : "")
    + "</loc></url>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"addresses"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "</urlset>\n";
},"useData":true},
  "start": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"coverage-h\">\n<h2 id=\"coverage-h\">Our coverage</h2>\n<div class=\"scroll\" role=\"group\" aria-label=\"Our coverage\" tabindex=\"0\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":8,"column":74},"end":{"line":8,"column":75}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"coverage"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":8,"column":72},"end":{"line":8,"column":86}}})) != null ? stack1 : "")
    + "</div>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"detections\">\n<h2 id=\"detections\">Detections</h2>\n<ul class=\"cards\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"detections"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":15},"end":{"line":16,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":13},"end":{"line":16,"column":23}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":27},"end":{"line":16,"column":28}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":25},"end":{"line":16,"column":36}}})) != null ? stack1 : "")
    + "</a><span class=\"quiet\"><span class=\"level "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":81},"end":{"line":16,"column":82}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":79},"end":{"line":16,"column":93}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":97},"end":{"line":16,"column":98}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":95},"end":{"line":16,"column":109}}})) != null ? stack1 : "")
    + "</span> "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":16,"column":119},"end":{"line":16,"column":120}} )).call(alias2,lookupProperty(depth0,"proved"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":16,"column":117},"end":{"line":16,"column":129}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"techniques\">\n<h2 id=\"techniques\">Techniques</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"techniques"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p><a href=\"techniques/index.html\">All techniques</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attack"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":53},"end":{"line":25,"column":125}}})) != null ? stack1 : "")
    + "</p>\n</section>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"quiet\">ATT&amp;CK "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":25,"column":101},"end":{"line":25,"column":102}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attack"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":25,"column":99},"end":{"line":25,"column":111}}})) != null ? stack1 : "")
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"tactics-h\">\n<h2 id=\"tactics-h\">Rules by tactic</h2>\n<div class=\"scroll\" role=\"group\" aria-label=\"Rules by tactic\" tabindex=\"0\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":31,"column":77},"end":{"line":31,"column":78}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tactics"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":75},"end":{"line":31,"column":88}}})) != null ? stack1 : "")
    + "</div>\n</section>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"overlap-h\">\n<h2 id=\"overlap-h\">What vendors have in common</h2>\n<p class=\"quiet\">Of the values that a vendor of a row looks for, so many does a vendor of a column look for, too.</p>\n<div class=\"scroll\" role=\"group\" aria-label=\"What vendors have in common\" tabindex=\"0\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":38,"column":89},"end":{"line":38,"column":90}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"overlap"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":38,"column":87},"end":{"line":38,"column":100}}})) != null ? stack1 : "")
    + "</div>\n</section>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"vendors\">\n<h2 id=\"vendors\">Where the rules come from</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"vendors"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":2,"column":6},"end":{"line":2,"column":7}} )).call(alias1,lookupProperty(lookupProperty(depth0,"page"),"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":4},"end":{"line":2,"column":20}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"lead\">What the world detects for each technique of ATT&amp;CK, computed from the rules themselves, and every detection of ours on every platform, each query read back and compared with its rule.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_facts"),depth0,{"name":"_facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"coverage"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"detections"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"techniques"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tactics"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"overlap"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"vendors"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "style": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, helper, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ":root { --page: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d8dee4; --panel: #f6f8fa; --bad: #a0111f; --good: #116329; --odd: #7d4e00; --link: #0550ae; --s0: #f0f2f5; --s1: #d6e4f5; --s2: #a9c8ee; --s3: #2f6fc0; --s4: #0a468c; --t1: #1f2328; --t3: #ffffff; --bar: #2f6fc0; }\n@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #30363d; --panel: #161b22; --bad: #ff8b82; --good: #7ee787; --odd: #e3b341; --link: #79c0ff; --s0: #161b22; --s1: #1b2f4a; --s2: #1f456f; --s3: #5aa2ec; --s4: #9fd0ff; --t1: #e6edf3; --t3: #0d1117; --bar: #5aa2ec; } }\n:root[data-theme=\"light\"] { --page: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d8dee4; --panel: #f6f8fa; --bad: #a0111f; --good: #116329; --odd: #7d4e00; --link: #0550ae; --s0: #f0f2f5; --s1: #d6e4f5; --s2: #a9c8ee; --s3: #2f6fc0; --s4: #0a468c; --t1: #1f2328; --t3: #ffffff; --bar: #2f6fc0; }\n:root[data-theme=\"dark\"] { --page: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #30363d; --panel: #161b22; --bad: #ff8b82; --good: #7ee787; --odd: #e3b341; --link: #79c0ff; --s0: #161b22; --s1: #1b2f4a; --s2: #1f456f; --s3: #5aa2ec; --s4: #9fd0ff; --t1: #e6edf3; --t3: #0d1117; --bar: #5aa2ec; }\n* { box-sizing: border-box; }\nhtml { scrollbar-gutter: stable; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }\nbody { margin: 0 auto; max-width: 82rem; padding: 0 1.25rem 2rem; background: var(--page); color: var(--ink); font: 0.9375rem/1.5 system-ui, sans-serif; }\nh1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 .5rem; overflow-wrap: anywhere; }\nh2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; }\nh3 .quiet, h4 .quiet { font-weight: 400; }\n.bar h3 { margin: 0; font-size: .875rem; }\n.row select, .row button { max-width: 12rem; font-size: .84375rem; }\nh3 { font-size: 1rem; margin: 1rem 0 .25rem; overflow-wrap: anywhere; }\nh4 { font-size: .9375rem; margin: .75rem 0 .25rem; }\np, ul, ol, dl { margin: .4rem 0; }\np, li, dd { max-width: 48rem; overflow-wrap: anywhere; }\nul, ol { padding-left: 1.4rem; }\na { color: var(--link); text-underline-offset: .15em; }\ncode, pre, textarea { font: .84375rem/1.45 ui-monospace, \"Cascadia Mono\", Menlo, Consolas, monospace; }\ncode { overflow-wrap: anywhere; }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }\nmain:focus { outline: none; }\n.skip { position: absolute; left: -100rem; }\n.skip:focus { left: 1rem; top: .5rem; background: var(--page); padding: .5rem; z-index: 3; }\n:root:not([data-js]) .needs-js { display: none; }\n.quiet, .none { color: var(--quiet); }\n.lead { font-size: 1rem; color: var(--quiet); max-width: 60rem; }\n.note { border-left: 3px solid var(--odd); padding-left: .75rem; }\n.top { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.25rem; padding: .6rem 0; border-bottom: 1px solid var(--line); margin-bottom: .75rem; min-height: 3.25rem; }\n.brand { font-weight: 700; color: var(--ink); text-decoration: none; font-size: 1.05rem; }\n.top nav ul, .trail ol, .inline, .tablist, .facts, .cards, .plain { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }\n.top nav a { color: var(--quiet); text-decoration: none; padding: .2rem 0; display: inline-block; }\n.top nav a:hover, .top nav a[aria-current] { color: var(--ink); text-decoration: underline; text-decoration-thickness: 2px; }\n.tools { margin-left: auto; display: flex; gap: .5rem; align-items: center; }\n.search { position: relative; }\ninput, select, textarea, button { font-size: .9375rem; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .3rem; padding: .3rem .55rem; }\ninput, select, button { font-family: inherit; }\nbutton { cursor: pointer; background: var(--panel); }\nbutton:hover { border-color: var(--ink); }\n.search input { width: 15rem; max-width: 60vw; }\n#found-box { position: absolute; right: 0; top: 2.4rem; width: 34rem; max-width: calc(100vw - 2.5rem); background: var(--page); border: 1px solid var(--quiet); border-radius: .35rem; z-index: 2; max-height: 70vh; overflow: auto; box-shadow: 0 6px 24px #0003; }\n#found { list-style: none; margin: 0; padding: 0; }\n#found li { padding: .3rem .7rem; cursor: pointer; display: flex; gap: .6rem; max-width: none; }\n#found li span:first-child { color: var(--quiet); flex: 0 0 5.5rem; font-size: .84375rem; }\n#found li[aria-selected=\"true\"] { background: var(--s1); }\n#found-count { margin: 0; padding: .3rem .7rem; color: var(--quiet); border-top: 1px solid var(--line); }\n.trail { color: var(--quiet); font-size: .875rem; }\n.trail li:not(:first-child)::before { content: \"› \"; }\n.trail ol { gap: .25rem .5rem; }\n.facts { gap: .5rem; margin: .75rem 0; }\n.facts a { display: block; padding: .35rem .8rem; border: 1px solid var(--line); border-radius: .35rem; text-decoration: none; color: var(--quiet); background: var(--panel); }\n.facts a:hover { border-color: var(--link); }\n.facts strong { color: var(--ink); font-size: 1.15rem; }\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: .4rem 1rem; }\n.cards li { border-top: 1px solid var(--line); padding: .3rem 0; display: flex; flex-direction: column; max-width: none; }\n.scroll { overflow-x: auto; margin: .5rem 0; }\ntable { border-collapse: collapse; width: 100%; font-size: .875rem; }\ncaption { text-align: left; color: var(--quiet); padding: .15rem 0; font-size: .8125rem; }\nth, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem .25rem 0; text-align: left; vertical-align: top; }\nthead th { color: var(--quiet); font-weight: 600; white-space: nowrap; border-bottom-color: var(--quiet); }\nh1 code { font-size: inherit; }\n.tab > p { max-width: none; }\nth.number { white-space: normal; }\nth[scope=\"row\"] { font-weight: 400; min-width: 11rem; max-width: 30rem; overflow-wrap: anywhere; }\ntd { max-width: 26rem; overflow-wrap: anywhere; }\n.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }\ntd.number { min-width: 3.5rem; }\n.count summary { list-style: none; cursor: pointer; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }\n.count summary::-webkit-details-marker { display: none; }\n.count ul { text-align: left; white-space: normal; padding-left: 1rem; min-width: 14rem; margin: .2rem 0; }\n.sample { background: var(--panel); padding: 0 .25rem; border-radius: .2rem; margin-right: .25rem; }\n.spelling { display: inline-block; margin-right: .5rem; color: var(--quiet); }\n.spelling code { color: var(--ink); }\n.charts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }\nfigure { margin: .5rem 0; max-width: 100%; min-width: 0; }\nfigcaption { color: var(--quiet); font-size: .875rem; }\n.picture { display: block; max-width: none; font: 12px system-ui, sans-serif; }\n.picture .label, .picture .value { fill: var(--ink); }\n.bar, .picture .bar { fill: var(--bar); }\n.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); }\n.t0, .t1, .t2 { fill: var(--t1); } .t3, .t4 { fill: var(--t3); }\n.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .55rem; font-size: .8125rem; white-space: nowrap; text-decoration: none; color: var(--quiet); }\n.badge.proved, .badge.exact { color: var(--good); }\n.badge.tested { color: var(--link); }\n.badge.approximate, .badge.unreadable { color: var(--odd); }\n.badge.differs, .badge.dropped { color: var(--bad); }\na.badge:hover { text-decoration: underline; }\n.level { font-size: .8125rem; font-weight: 600; color: var(--quiet); vertical-align: middle; }\n.level.high, .level.critical { color: var(--bad); }\n.level.medium { color: var(--odd); }\n.about, .fields { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: .6rem 0; font-size: .875rem; }\n.about div, .fields div { display: flex; gap: .4rem; }\n.fields { flex-direction: column; gap: 0; }\ndt { color: var(--quiet); }\ndd { margin: 0; }\n.meanings > div { margin: .3rem 0; display: flex; gap: .6rem; align-items: baseline; }\n.meanings dt { flex: 0 0 7.5rem; }\n.inline { gap: .3rem .5rem; }\n.item { margin-right: .5rem; }\n.code { border: 1px solid var(--line); border-radius: .35rem; margin: .5rem 0; background: var(--h-background); color: var(--h-text); }\n.bar { display: flex; align-items: center; gap: .75rem; padding: .25rem .6rem; border-bottom: 1px solid var(--line); font-size: .8125rem; min-height: 2.3rem; background: var(--panel); color: var(--ink); border-radius: .35rem .35rem 0 0; }\n.bar .name { margin-right: auto; color: var(--quiet); overflow-wrap: anywhere; }\n.bar button { font-size: .8125rem; padding: .1rem .5rem; }\npre { margin: 0; padding: .6rem .75rem; overflow: auto; max-height: 34rem; tab-size: 4; }\npre code { white-space: pre; overflow-wrap: normal; }\n.predicate { font-size: .875rem; }\n.predicate ul { margin: .1rem 0; padding-left: 1.2rem; }\n.test { border-left: 2px solid var(--line); padding-left: 1rem; margin: 1rem 0; }\n.signals li { margin: .3rem 0; }\ndetails > summary { cursor: pointer; }\n.tablist { border-bottom: 1px solid var(--line); gap: 0 .25rem; flex-wrap: nowrap; overflow-x: auto; }\n.tablist a { display: block; white-space: nowrap; padding: .35rem .7rem; text-decoration: none; color: var(--quiet); border-bottom: 2px solid transparent; }\n.tablist a[aria-selected=\"true\"] { color: var(--ink); border-bottom-color: var(--link); }\n:root[data-js] [data-tabs]:not([data-ready]) > .tab ~ .tab, [data-tabs][data-ready] > .tab[hidden] { display: none; }\n.plain { flex-direction: column; gap: 0; }\nfooter { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }\n.play { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem; align-items: start; }\n.play section { min-width: 0; }\n.play h2 { margin-top: .5rem; }\n.row { display: flex; flex-wrap: wrap; gap: .4rem .75rem; align-items: center; margin: .3rem 0; font-size: .875rem; }\ntextarea { width: 100%; resize: vertical; white-space: pre; overflow: auto; tab-size: 2; display: block; }\ntextarea#source { height: 26rem; }\ntextarea#second, textarea#events { height: 12rem; }\n.diagnostics { list-style: none; padding: 0; margin: .4rem 0; min-height: 1.6rem; font-size: .875rem; }\n.diagnostics .error { color: var(--bad); } .diagnostics .warning { color: var(--odd); }\n.diagnostics button { border: 0; background: none; padding: 0; color: inherit; text-align: left; }\n.outcome { list-style: none; padding-left: 1.1rem; margin: .1rem 0; }\n.outcome li { max-width: none; }\n.outcome .true > code { color: var(--good); } .outcome .false > code { color: var(--bad); } .outcome .missing > code { color: var(--quiet); }\n.result { min-height: 8rem; }\n.verdict { font-weight: 700; }\n@media (max-width: 60rem) { .play { grid-template-columns: minmax(0, 1fr); } }\n@media (max-width: 40rem) { body { padding: 0 .9rem 2rem; } .tools { margin-left: 0; width: 100%; } .search { flex: 1; } .search input { width: 100%; max-width: none; } .scroll > table { min-width: 42rem; } #found-box { left: 0; right: auto; max-width: calc(100vw - 1.8rem); } .top nav ul { gap: .1rem .8rem; } .meanings > div { flex-direction: column; gap: .1rem; } .meanings dt { flex: none; } }\n@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }\n/* An id of an event is never broken. */\n#events-table td:first-of-type { white-space: nowrap; }\n@media print { :root, :root[data-theme] { --page: #fff; --ink: #000; --quiet: #444; --line: #bbb; --panel: #fff; --link: #000; --bad: #a0111f; --good: #116329; --odd: #7d4e00; --h-background: #fff; --h-text: #000; } .code span { color: inherit; } .top, .trail, .tools, .bar button, .bar a, .skip, footer { display: none; } body { max-width: none; padding: 0; font-size: 10pt; } .scroll, pre { overflow: visible; max-height: none; } pre code { white-space: pre-wrap; } details::details-content { content-visibility: visible; block-size: auto; } .tab[hidden] { display: block !important; } a { color: inherit; } }\n"
    + ((stack1 = (((helper = lookupProperty(helpers,"highlightStyles") || container.strict(depth0, "highlightStyles", {"start":{"line":138,"column":2},"end":{"line":138,"column":17}} ))),(typeof helper === "function" ? helper.call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"highlightStyles","hash":{},"data":data,"loc":{"start":{"line":138,"column":0},"end":{"line":138,"column":19}}}) : helper))) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "technique": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":33},"end":{"line":3,"column":34}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tactics"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":44}}})) != null ? stack1 : "")
    + " · ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":76},"end":{"line":3,"column":77}} )).call(alias2,lookupProperty(depth0,"url"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":74},"end":{"line":3,"column":83}}})) != null ? stack1 : "")
    + "\" rel=\"noreferrer\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":3,"column":104},"end":{"line":3,"column":105}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":102},"end":{"line":3,"column":110}}})) != null ? stack1 : "")
    + " at MITRE</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":133},"end":{"line":3,"column":134}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":131},"end":{"line":3,"column":139}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " · ATT&amp;CK "
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":3,"column":176},"end":{"line":3,"column":177}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attack"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":3,"column":174},"end":{"line":3,"column":186}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_facts"),lookupProperty(depth0,"tables"),{"name":"_facts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"ours\">\n<h2 id=\"ours\">Our detections</h2>\n<details"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"oursOpen"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":8},"end":{"line":10,"column":36}}})) != null ? stack1 : "")
    + "><summary>"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":10,"column":48},"end":{"line":10,"column":49}} )).call(alias1,lookupProperty(lookupProperty(depth0,"ours"),"length"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":10,"column":46},"end":{"line":10,"column":63}}})) != null ? stack1 : "")
    + " of our own</summary>\n<ul class=\"cards\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"ours"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</details>\n</section>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return " open";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":15},"end":{"line":13,"column":16}} )).call(alias2,lookupProperty(depth0,"href"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":13},"end":{"line":13,"column":23}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":27},"end":{"line":13,"column":28}} )).call(alias2,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":25},"end":{"line":13,"column":36}}})) != null ? stack1 : "")
    + "</a><span class=\"quiet\"><span class=\"level "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":81},"end":{"line":13,"column":82}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":79},"end":{"line":13,"column":93}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":97},"end":{"line":13,"column":98}} )).call(alias2,lookupProperty(depth0,"severity"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":95},"end":{"line":13,"column":109}}})) != null ? stack1 : "")
    + "</span> "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":13,"column":119},"end":{"line":13,"column":120}} )).call(alias2,lookupProperty(depth0,"proved"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":13,"column":117},"end":{"line":13,"column":129}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"tables"),{"name":"with","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"quiet\">From "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":21,"column":24},"end":{"line":21,"column":25}} )).call(alias2,lookupProperty(depth0,"rules"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":21,"column":22},"end":{"line":21,"column":33}}})) != null ? stack1 : "")
    + " rules: "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":21,"column":43},"end":{"line":21,"column":44}} )).call(alias2,lookupProperty(lookupProperty(depth0,"counts"),"exact"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":21,"column":41},"end":{"line":21,"column":59}}})) != null ? stack1 : "")
    + " read exactly, "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":21,"column":76},"end":{"line":21,"column":77}} )).call(alias2,lookupProperty(lookupProperty(depth0,"counts"),"approximate"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":21,"column":74},"end":{"line":21,"column":98}}})) != null ? stack1 : "")
    + " in part, "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":21,"column":110},"end":{"line":21,"column":111}} )).call(alias2,lookupProperty(lookupProperty(depth0,"counts"),"unread"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":21,"column":108},"end":{"line":21,"column":127}}})) != null ? stack1 : "")
    + " not read. A rule counts once in each row; every number opens its rules.</p>\n<section aria-labelledby=\"events\"><h2 id=\"events\">Events covered</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"events"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"quiet\"><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":24,"column":28},"end":{"line":24,"column":29}} )).call(alias2,lookupProperty(lookupProperty(depth0,"csv"),"events"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":24,"column":26},"end":{"line":24,"column":42}}})) != null ? stack1 : "")
    + "\" download>CSV</a></p>\n</section>\n<section aria-labelledby=\"fields\"><h2 id=\"fields\">Fields filtered</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"charts"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"fields"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"quiet\"><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":31,"column":28},"end":{"line":31,"column":29}} )).call(alias2,lookupProperty(lookupProperty(depth0,"csv"),"fields"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":31,"column":26},"end":{"line":31,"column":42}}})) != null ? stack1 : "")
    + "\" download>CSV</a></p>\n</section>\n<section aria-labelledby=\"indicators\"><h2 id=\"indicators\">Values looked for</h2>\n<p class=\"quiet\">Lift: how many times as often as in the whole corpus a rule here looks for the value.</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"indicators"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"quiet\"><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":36,"column":28},"end":{"line":36,"column":29}} )).call(alias2,lookupProperty(lookupProperty(depth0,"csv"),"indicators"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":36,"column":26},"end":{"line":36,"column":46}}})) != null ? stack1 : "")
    + "\" download>CSV</a></p>\n</section>\n<section aria-labelledby=\"exclusions\"><h2 id=\"exclusions\">Exclusions</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"exclusions"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"quiet\"><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":40,"column":28},"end":{"line":40,"column":29}} )).call(alias2,lookupProperty(lookupProperty(depth0,"csv"),"exclusions"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":40,"column":26},"end":{"line":40,"column":46}}})) != null ? stack1 : "")
    + "\" download>CSV</a></p>\n</section>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"overlap"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"relations"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + "<section aria-labelledby=\"rules\"><h2 id=\"rules\">Rules by vendor</h2>\n<p class=\"quiet\"><a href=\""
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":53,"column":28},"end":{"line":53,"column":29}} )).call(alias2,lookupProperty(lookupProperty(depth0,"csv"),"rules"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":53,"column":26},"end":{"line":53,"column":41}}})) != null ? stack1 : "")
    + "\" download>CSV</a></p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,lookupProperty(depth0,"vendors"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"charts\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"charts"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":20},"end":{"line":28,"column":55}}})) != null ? stack1 : "")
    + "</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":28,"column":38},"end":{"line":28,"column":39}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"h","hash":{},"data":data,"loc":{"start":{"line":28,"column":36},"end":{"line":28,"column":46}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"overlap-h\"><h2 id=\"overlap-h\">What vendors have in common</h2>\n<div class=\"scroll\" role=\"group\" aria-label=\"What vendors have in common\" tabindex=\"0\">"
    + ((stack1 = (lookupProperty(helpers,"h")||container.strict(depth0, "h", {"start":{"line":44,"column":89},"end":{"line":44,"column":90}} )).call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"overlap"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":44,"column":87},"end":{"line":44,"column":100}}})) != null ? stack1 : "")
    + "</div>\n</section>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\"relations\"><h2 id=\"relations\">Equal and contained rules</h2>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"relations"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"open"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":8},"end":{"line":55,"column":32}}})) != null ? stack1 : "")
    + "><summary>"
    + ((stack1 = (lookupProperty(helpers,"h")||alias2(depth0, "h", {"start":{"line":55,"column":44},"end":{"line":55,"column":45}} )).call(alias1,lookupProperty(depth0,"title"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":55,"column":42},"end":{"line":55,"column":53}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = (lookupProperty(helpers,"h")||alias2(depth0, "h", {"start":{"line":55,"column":57},"end":{"line":55,"column":58}} )).call(alias1,lookupProperty(depth0,"rules"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":55,"column":55},"end":{"line":55,"column":66}}})) != null ? stack1 : "")
    + ")</summary>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_table"),lookupProperty(depth0,"table"),{"name":"_table","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</details>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"_head"),depth0,{"name":"_head","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<h1><span class=\"quiet\">"
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":26},"end":{"line":2,"column":27}} )).call(alias2,lookupProperty(depth0,"id"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":24},"end":{"line":2,"column":32}}})) != null ? stack1 : "")
    + "</span> "
    + ((stack1 = (lookupProperty(helpers,"h")||alias1(depth0, "h", {"start":{"line":2,"column":42},"end":{"line":2,"column":43}} )).call(alias2,lookupProperty(depth0,"name"),{"name":"h","hash":{},"data":data,"loc":{"start":{"line":2,"column":40},"end":{"line":2,"column":50}}})) != null ? stack1 : "")
    + "</h1>\n<p class=\"lead\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"tactics"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":54}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"url"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":3,"column":54},"end":{"line":3,"column":146}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"attack"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":146},"end":{"line":3,"column":193}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"tables"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(lookupProperty(depth0,"ours"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(depth0,"tables"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"_foot"),depth0,{"name":"_foot","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
};
