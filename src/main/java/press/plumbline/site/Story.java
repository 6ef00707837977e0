package press.plumbline.site;

import java.util.List;
import press.plumbline.article.Article;
import press.plumbline.verify.Finding;

/** An article as the site tells it, with what was found of its figures. */
public record Story(Article article, List<Finding> findings) {
  public Story {
    findings = List.copyOf(findings);
  }
}
