using Classifieds.Cli.Options;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli.Words;

/// <summary>What is answered to a deed on a notice: its insertions, with what has become of each.</summary>
internal static class ChangeAnswer
{
    /// <returns>The exit code.</returns>
    public static int Of(Outcome<Notice> changed, OutputFormat format)
    {
        if (changed.IsRefused(out Refusal? why, out Notice? notice)) return Say.Refusal(why);
        if (format != OutputFormat.Text)
        {
            JsonRows.WriteOne(ChangedNotice.Of(notice));
            return ExitCode.Done;
        }
        using AnswerSheet sheet = AnswerSheet.Open();
        foreach (Insertion one in notice.Insertions)
        {
            string because = (one.Withdrawn ?? one.Missed ?? one.Held) is { Why.Length: > 0 } decision ? $"（{decision.Why}）" : "";
            sheet.Line($"{notice.NameOf(one)}  {IsoDate.Write(one.Issue.Date)}  {StageWords.Of(one.State)}{because}"
                + (one.MakesGood is { } missed ? $"，补第 {missed} 次" : ""));
        }
        return ExitCode.Done;
    }
}
