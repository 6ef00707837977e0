package press.plumbline.render;

import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.source.Span;

/** A remark with the help that belongs to its code. */
final class Remark {
  private Remark() {}

  static Diagnostic error(String rule, Span at, String code, Object... arguments) {
    return error(rule, at, Message.of(code, arguments));
  }

  static Diagnostic error(String rule, Span at, Message headline) {
    return Diagnostic.error(rule, at, headline).help(help(headline));
  }

  static Diagnostic warning(String rule, Span at, String code, Object... arguments) {
    var headline = Message.of(code, arguments);
    return Diagnostic.warning(rule, at, headline).help(help(headline));
  }

  private static Message help(Message headline) {
    return new Message(headline.code() + ".help", headline.arguments());
  }
}
