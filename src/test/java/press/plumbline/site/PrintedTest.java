package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3516亿元||3516|亿元",
        "超16万家|超|16|万家",
        "20多公里||20|多公里",
        "12.2%||12.2%|",
        "7.68‰||7.68‰|",
        "-4%||-4%|",
        "第22位|第|22|位",
        "20至30家||20至30|家",
        "每公斤80元至120元|每公斤|80元至120|元",
        "2%至7%||2%至7%|",
        "80 to 120 yuan||80 to 120|yuan",
        "351.6 billion yuan||351.6|billion yuan",
        "US$107.74 billion|US$|107.74|billion",
        "more than 160,000 companies|more than|160,000|companies",
        "22nd||22nd|",
        "三分之一||三分之一|"
      })
  void setsTheNumeralApartFromItsWords(String text, String before, String number, String unit) {
    var printed = Printed.of(text, "");
    assertThat(printed.before().text()).isEqualTo(before == null ? "" : before);
    assertThat(printed.number().text()).isEqualTo(number);
    assertThat(printed.unit().text()).isEqualTo(unit == null ? "" : unit);
    assertThat(printed.whole().text()).isEqualTo(text);
  }
}
