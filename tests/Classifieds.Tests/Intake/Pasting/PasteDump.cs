using System.Text;
using Classifieds.Domain.Pastes;

namespace Classifieds.Tests.Intake.Pasting;

/// <summary>A paste taken apart, as text: notices numbered, leftovers by line.</summary>
internal static class PasteDump
{
    public static string Write(Paste paste)
    {
        var dump = new StringBuilder();
        for (int index = 0; index < paste.Notices.Count; index++)
        {
            dump.Append($"notice {index}\n");
            foreach (string line in paste.Notices[index].Text.ReplaceLineEndings("\n").Split('\n')) dump.Append($"  |{line}\n");
        }
        foreach (Leftover leftover in paste.Leftovers)
            dump.Append($"leftover  line {leftover.Line}  {leftover.Kind}  near {leftover.Near}  |{leftover.Text}\n");
        return dump.ToString();
    }
}
