package press.plumbline.verify;

import press.plumbline.data.Period;
import press.plumbline.figure.Figure;

/** A date or period in a text and the time it means: 去年 in an article of 2023 is 2022. */
record When(Figure figure, Period period) {
  int start() {
    return figure.start();
  }

  int end() {
    return figure.end();
  }
}
