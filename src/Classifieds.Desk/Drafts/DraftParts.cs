using Classifieds.Desk.Notices;
using Classifieds.Domain.Drafts;
using Classifieds.Domain.Pastes;

namespace Classifieds.Desk.Drafts;

/// <summary>分稿 of a draft: each notice with the talk around it, so that nothing of the paste is lost.</summary>
internal static class DraftParts
{
    /// <returns>In their order; one part where it is one notice or none.</returns>
    public static IReadOnlyList<string> Of(string text)
    {
        Paste paste = NoticePaste.Split(text);
        if (paste.Notices.Count <= 1) return [text];
        List<string> parts = [];
        for (int at = 0; at < paste.Notices.Count; at++)
        {
            int start = at == 0 ? 0 : paste.Notices[at].Parts[0].Start;
            int end = at + 1 == paste.Notices.Count ? text.Length : Math.Max(start, paste.Notices[at + 1].Parts[0].Start);
            string around = text[start..end].Trim('\r', '\n', ' ', '-');
            // Torn from its paste a stretch may read otherwise: then the notice's own words are taken.
            Paste again = NoticePaste.Split(around);
            parts.Add(again.Notices.Count == 1 && again.Notices[0].Text == paste.Notices[at].Text ? around : paste.Notices[at].Text);
        }
        return parts;
    }

    /// <param name="joined">Parts that belong to the one before them, from 0.</param>
    public static IReadOnlyList<string> Join(IReadOnlyList<string> parts, IReadOnlyCollection<int> joined)
    {
        List<string> whole = [];
        for (int at = 0; at < parts.Count; at++)
        {
            if (at > 0 && joined.Contains(at)) whole[^1] += "\n" + parts[at];
            else whole.Add(parts[at]);
        }
        return whole;
    }

    public static DraftContent With(DraftContent content, string text) => content with
    {
        Text = text, Seen = new Dictionary<string, string>(), MaterialsFollow = false,
    };
}
