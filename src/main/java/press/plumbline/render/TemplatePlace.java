package press.plumbline.render;

import press.plumbline.report.Message;

/** Where in a template a filter or function stands. */
record TemplatePlace(String name, String template, int line) {
  TemplateFault fault(Message headline, String word) {
    return new TemplateFault(headline, word, template, line);
  }
}
