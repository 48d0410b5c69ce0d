using System.Globalization;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Notices;

namespace Classifieds.Intake.Submissions;

/// <summary>A form on its way to being judged, with the day on which it is to be printed.</summary>
internal sealed class SubmittedForm(NoticeKind kind, Submission form, DateOnly printDate)
{
    public Submission Form => form;

    public SubmittedThing Whole { get; } = new(kind, form.Fields, "", printDate, form.InLongForm);

    public IReadOnlyList<SubmittedThing> Things { get; } =
        [.. form.Items.Select((item, index) => new SubmittedThing(kind, item, Path(index), printDate, form.InLongForm))];

    /// <summary>The form as a notice that has been read, to hold its fields against one another as those of a text are.</summary>
    public FormReading Reading => FormReading.Of(kind, [Whole, .. Things], printDate);

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"items[{index}].");
}
