using Classifieds.Desk.Notices;
using Classifieds.Desk.Templates;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Desk.Submissions;

/// <summary>读稿: the notices of a text as the forms that they would have been filled in as.</summary>
public sealed class ReadForms(Workbench desk)
{
    /// <param name="Text">Blocks parted by a line <c>---</c>, or a paste without one.</param>
    /// <param name="PrintDate">Null = the next day on which the usual paper appears.</param>
    public sealed record Request(string Text, DateOnly? PrintDate);

    /// <returns>The forms in the order of the text; or why the catalogue cannot be had.</returns>
    public Outcome<IReadOnlyList<ReadForm>> Run(Request request)
    {
        if (desk.Opened().IsRefused(out Refusal? why, out OpenedCatalogue? catalogue)) return why;
        DateOnly day = request.PrintDate ?? desk.NextDay(name: null);
        return NoticePaste.Split(request.Text).Notices
            .Select(notice => catalogue.FormReader.Read(catalogue.Reader.Read(notice.Text, day))).ToArray();
    }
}
