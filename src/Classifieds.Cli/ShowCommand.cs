using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk;
using Classifieds.Desk.Notices;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Catalogues;
using Classifieds.Domain.Facts;
using Classifieds.Domain.Findings;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;
using Classifieds.Domain.Payments;
using Classifieds.Domain.Prices;

namespace Classifieds.Cli;

/// <summary><c>classifieds show BC20261125-0007 --revision 1</c></summary>
internal static class ShowCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string>("ID") { Description = "稿号，如 BC20261125-0007", HelpName = "稿号" };
        var revision = new Option<int?>("--revision") { Description = "第几版；不写即最新一版", HelpName = "版" };
        var format = new FormatOption();
        var command = new Verb("show", "看一则稿件：底稿、规范后的文字、见报文字、认出的要素、核对结果")
        {
            Examples =
            [
                ("classifieds show BC20261125-0007", "最新一版"),
                ("classifieds show BC20261125-0007 --revision 1", "收来时的那一版"),
            ],
        };
        command.Arguments.Add(id);
        command.Options.Add(revision);
        format.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            var request = new ShowNotice.Request { Id = typed.GetRequiredValue(id), Revision = typed.GetValue(revision), TellsBill = true };
            if ((await new ShowNotice(bench).RunAsync(request, stop)).IsRefused(out Refusal? why, out ShowNotice.Shown? shown))
                return Say.Refusal(why);
            if (format.Read(typed) != OutputFormat.Text) JsonRows.WriteOne(ShownNotice.Of(shown));
            else if (bench.Catalogue().IsRefused(out why, out Catalogue? catalogue)) return Say.Refusal(why);
            else Print(shown, catalogue);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ShowNotice.Shown shown, Catalogue catalogue)
    {
        (Notice notice, Revision revision, int latest, NoticeQuote? price) = shown;
        CheckedNotice content = revision.Content;
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"稿号 {notice.Id}　{Say.Word(notice.State)}　{IsoDate.Write(notice.Issue.Date)} 见报　{notice.Section}　"
            + $"{catalogue.TitleOf(notice.Kind)}　报纸 {notice.Issue.Paper}", Tone.Head);
        sheet.Line($"第 {revision.Number} 版，共 {latest} 版　{Clock.Of(revision.MadeAt)}　{revision.MadeBy}");
        if (price is not null) sheet.Line(PriceWords.Of(price.Basis, price.Quote));
        if (shown.Bill is { } bill)
        {
            sheet.Line(bill.Told);
            foreach (Payment payment in bill.Payments)
            {
                string sum = $"{(payment.IsRefund ? "退" : "收")} {PaidSum.Told(payment.Yuan)}（{PaymentWords.Of(payment.Way)}）";
                string receipt = payment.Receipt is { } number ? $"　第 {number} 号" : $"　{payment.Customer}";
                sheet.Line($"　{Clock.Of(payment.At)}　{payment.By}　{sum}{receipt}　{payment.Payer}　{payment.Note}".TrimEnd('　'));
            }
        }
        Section("底稿", [content.Manuscript]);
        Section("设置", content.Instructions.Select(instruction => instruction.ToString()));
        if (content.Photo is { } photo)
            Section("照片", [$"{photo.Name}　{photo.Width}×{photo.Height} 像素，{(photo.Inks == 1 ? "黑白" : "四色")}，{photo.Hash[..16]}"]);
        Section("规范文字", [content.Text]);
        Section("见报文字", [revision.Printed]);
        Section("改动", content.Changes.Select(change => $"“{Seen(change.From)}”→“{Seen(change.To)}”"));
        Section("要素", content.Facts.Select(fact => fact.Value == fact.Text
            ? $"{FactNames.Of(fact.Type)}  {Seen(fact.Text)}"
            : $"{FactNames.Of(fact.Type)}  {Seen(fact.Text)}  = {Seen(fact.Value)}"));
        if (content.Findings.Count == 0) return;
        Head("核对");
        foreach (Finding finding in content.Findings)
            sheet.Line($"{Say.Word(finding.Severity)} {finding.Message}（{finding.Code}）", Palette.Of(finding.Severity));

        void Head(string head)
        {
            sheet.Line();
            sheet.Line($"【{head}】", Tone.Head);
        }

        void Section(string head, IEnumerable<string> lines)
        {
            string words = string.Join('\n', lines);
            if (words.Length == 0) return;
            Head(head);
            sheet.Line(words);
        }
    }

    private static string Seen(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
