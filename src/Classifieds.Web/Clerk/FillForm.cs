using Classifieds.Desk;
using Classifieds.Desk.Submissions;
using Classifieds.Desk.Wire;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Clerk;

/// <summary>表单: a text as the form it would have been filled in as, and a form as the words it comes to.</summary>
internal static class FillForm
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/clerk/form/read", Read).For(DeskDeed.Take).WithMetadata(AskedAnew.WritesNothing);
        routes.MapPost("/clerk/form/write", Write).For(DeskDeed.Take).WithMetadata(AskedAnew.WritesNothing);
    }

    private static IResult Read(AskedForm asked, Workbench desk, SignedIn _)
    {
        if (DayOf(asked.Day).IsRefused(out Refusal? why, out DateOnly day)) return Refusals.Of(why);
        ReadForm? read = null;
        if (!string.IsNullOrWhiteSpace(asked.Text))
        {
            Outcome<IReadOnlyList<ReadForm>> reading = new ReadForms(desk).Run(new(asked.Text, day));
            if (reading.IsRefused(out why, out IReadOnlyList<ReadForm>? forms)) return Refusals.Of(why);
            read = forms.Count == 1 ? forms[0] : null;
        }
        string named = asked.Kind.Length > 0 ? asked.Kind : read?.Form.Kind.ToString() ?? "";
        if (named.Length == 0 || new ShowKind(desk).Run(new(named)).IsRefused(out why, out NoticeKind? kind))
        {
            if (new ListKinds(desk).Run(new()).IsRefused(out why, out IReadOnlyList<NoticeKind>? kinds)) return Refusals.Of(why);
            kind = kinds[0];
        }
        // Of another kind the words of equal names are kept: who lost it is the same person.
        return Results.Json(FormSheetJson.Of(kind, read?.Form, read?.Unheld ?? []), WebJson.Readable.FormSheetJson);
    }

    private static IResult Write(FilledForm filled, Workbench desk, SignedIn _)
    {
        if (DayOf(filled.Day).IsRefused(out Refusal? why, out DateOnly day)) return Refusals.Of(why);
        var form = new FormJson(filled.Kind, Filled(filled.Fields))
        {
            InLongForm = filled.InLongForm, Items = [.. filled.Items.Select(Filled).Where(item => item.Count > 0)],
        };
        Outcome<IReadOnlyList<AnsweredForm>> writing = new WriteForms(desk).Run(new() { Lines = WireJson.Write(form), PrintDate = day });
        if (writing.IsRefused(out why, out IReadOnlyList<AnsweredForm>? answered)) return Refusals.Of(why);
        WordedJson worded = answered[0].Form switch
        {
            JudgedForm.Written written => new(written.Text, [.. written.Remarks.Select(FieldFaultJson.Of)]),
            JudgedForm.Returned returned => new(null, [.. returned.Findings.Select(FieldFaultJson.Of)]),
            _ => throw new InvalidOperationException("A form is written or returned."),
        };
        return Results.Json(worded, WebJson.Readable.WordedJson);
    }

    // What was left empty was not told.
    private static Dictionary<string, string> Filled(IReadOnlyDictionary<string, string> fields) =>
        fields.Where(field => !string.IsNullOrWhiteSpace(field.Value)).ToDictionary(field => field.Key, field => field.Value.Trim());

    private static Outcome<DateOnly> DayOf(string written) => IsoDate.TryRead(written, out DateOnly day)
        ? day : new Refusal("DRAFT-DAY", $"“{written}”不是日期") { Kind = RefusalKind.Usage };
}
