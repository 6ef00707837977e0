package press.plumbline.site;

import press.plumbline.verify.Finding;

/** A sentence of a story that cites an observation, and where it stands. */
public record Mention(Story story, Finding finding, Sentence sentence, String path) {}
