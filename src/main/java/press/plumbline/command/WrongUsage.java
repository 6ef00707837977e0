package press.plumbline.command;

import java.io.IOException;
import java.io.Serial;
import press.plumbline.report.Message;

/** Something was asked for that cannot be meant, such as a file that is not there. */
final class WrongUsage extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Message reason;

  WrongUsage(Message reason) {
    super(reason.code());
    this.reason = reason;
  }

  static WrongUsage missing(Object what) {
    return new WrongUsage(Message.of("usage-missing", what));
  }

  Message reason() {
    return reason;
  }
}
