package press.plumbline.figure;

import java.util.Optional;

/** Numbers behind the name they belong to: 图3, 附件1, 歼-20, 标普500, 国道318, 电话110. */
final class NumberedBehind {
  private static final String NO_TABLE = "发代列外填报年月手钟图";

  /** What is called by its number. */
  private static final Words<Boolean> CALLED =
      Lexicon.phrases(
          "国道, 省道, 县道, 注册号, 身份证号, 编号为, 证书号, 备案号, 许可证号, 尾号, 卡号, 学号, 证号, 单号, 订单号, 批号, 工号, 车号, 座位号, 门牌号, 邮编写成, 拨打, 热线, 热线:, 电话, 电话:, 致电, 客服, 邮编, 邮编:, 编号, 编号:, 股票代码, 代码, 车牌, 门牌, 航班, 车次, 频道, 房间, 传真:, 微信:");

  /** Makes whose models are numbers. */
  private static final Words<Boolean> MODELS =
      Lexicon.phrases(
          "日经, 科创, 道琼斯, 深证, 创业板, 骁龙, 麒麟, 天玑, 国窖, 碳, 铀, 锶, 铯, 钴, 碘, 钚, 歼, 运, 直, 轰, 东风, 波音, 空客, 米格, 苏霍伊, 红旗, 沪深, 中证, 上证, 标普, 纳指, 富时, 恒生");

  private NumberedBehind() {}

  /** 歼-20, 东风-41, 玉兔-2: a number behind a Chinese word and a hyphen that measures nothing. */
  private static boolean isModel(FoldedText text, int at, Numeral number) {
    char before = text.charAt(at - 2);
    boolean isCounted =
        ChineseUnits.at(text, number.end())
            .filter(unit -> !unit.value().unit().isCount())
            .isPresent();
    return Numerals.isHan(before)
        && !Numerals.isNumeral(before)
        && "降增长升为至是比到幅速超近约逾过足达".indexOf(before) < 0
        && number.digits()
        && !isCounted
        && "%‰万亿.".indexOf(text.charAt(number.end())) < 0;
  }

  /** 玉兔 has two characters, 歼 one. */
  private static int modelStart(FoldedText text, int last) {
    char before = text.charAt(last - 1);
    return Numerals.isHan(before) && "的和与及、用是架枚艘型".indexOf(before) < 0 ? last - 1 : last;
  }

  /** 运20, but not 货运3.1亿: a make of one character is no tail of another word. */
  private static boolean isMake(FoldedText text, Words.Hit<Boolean> make, Numeral number) {
    char before = text.charAt(make.start() - 1);
    return make.end() - make.start() > 1
        || number.end() - number.start() <= 3
            && (!Numerals.isHan(before) || "机架的和与及用型款枚艘驾乘".indexOf(before) >= 0);
  }

  /** 图3, 表2-1, 附件1, 注2, No.5. */
  static Optional<Match> read(FoldedText text, int at, Numeral number) {
    int end = ChineseApproximations.spacesBefore(text, at);
    char last = text.charAt(end - 1);
    char beforeLast = text.charAt(end - 2);
    if (text.charAt(at - 1) == '-' && isModel(text, at, number)) {
      int from = MODELS.before(text, at - 1).map(Words.Hit::start).orElse(modelStart(text, at - 2));
      return Optional.of(Match.name(from, number.end()));
    }
    boolean isNumbered =
        CALLED.before(text, end).isPresent()
            || MODELS.before(text, end).filter(make -> isMake(text, make, number)).isPresent()
            || last == '表' && NO_TABLE.indexOf(beforeLast) < 0
            || last == '图' && "地意企版蓝宏试力".indexOf(beforeLast) < 0
            || last == '件' && beforeLast == '附'
            || last == '栏' && beforeLast == '专'
            || last == '〔'
            || last == '[' && text.charAt(number.end()) == ']';
    if (!isNumbered || !number.digits() || ChineseUnits.at(text, number.end()).isPresent()) {
      return Optional.empty();
    }
    int stop = number.end();
    while (text.charAt(stop) == '-'
        && DigitReader.isDigit(text.charAt(stop + 1))
        && stop - at < 20) {
      stop = DigitReader.run(text.raw(), stop + 1);
    }
    int from = last == '表' || last == '图' ? end - 1 : last == '件' || last == '栏' ? end - 2 : at;
    return Optional.of(Match.name(from, stop));
  }
}
