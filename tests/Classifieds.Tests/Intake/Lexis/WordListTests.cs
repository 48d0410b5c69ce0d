using Classifieds.Intake.Lexis;
using CsCheck;

namespace Classifieds.Tests.Intake.Lexis;

/// <summary>Words looked for in a text, beside looking for each of them.</summary>
public sealed class WordListTests
{
    private static readonly Gen<string> Words = Gen.OneOf("声", "明", "作", "废", "N", "o", "1").Array[1, 4].Select(string.Concat);

    [Test]
    public void The_first_place_at_which_any_word_stands_is_found() =>
        Gen.Select(Words.Array[1, 6], Words.Array[0, 12].Select(string.Concat)).Sample((words, text) =>
        {
            int[] places = [.. words.Select(word => text.IndexOf(word, StringComparison.Ordinal)).Where(place => place >= 0)];
            var list = new WordList(words);
            return list.IndexIn(text) == (places.Length == 0 ? -1 : places.Min()) && list.IsIn(text) == (places.Length > 0);
        });

    [Test]
    public void A_list_without_words_is_in_no_text() => Assert.That(new WordList([]).IsIn("声明作废"), Is.False);
}
