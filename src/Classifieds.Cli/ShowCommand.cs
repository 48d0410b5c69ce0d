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

namespace Classifieds.Cli;

/// <summary><c>classifieds show BC20261125-0007 --revision 1 --manuscript</c></summary>
internal static class ShowCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string>("ID") { Description = "稿号，如 BC20261125-0007", HelpName = "稿号" };
        var revision = new Option<int?>("--revision") { Description = "第几版；不写即最新一版", HelpName = "版" };
        var manuscript = new Option<bool>("--manuscript") { Description = "连底稿、认出的要素、核对结果一起看；谁看的先记入流水" };
        var numbers = new Option<bool>("--numbers") { Description = "连完整的号码一起看；谁看的先记入流水" };
        var user = new UserOption();
        var format = new FormatOption();
        var command = new Verb("show", "看一则稿件：见报文字；看底稿、号码的另加选项")
        {
            Examples =
            [
                ("classifieds show BC20261125-0007", "最新一版的见报文字"),
                ("classifieds show BC20261125-0007 --revision 1 --manuscript", "收来时的底稿"),
                ("classifieds show BC20261125-0007 --numbers", "打电话核对号码"),
            ],
        };
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[revision, manuscript, numbers, user.Option]) command.Options.Add(option);
        format.AddTo(command);

        command.SetAction(async (typed, stop) =>
        {
            Workbench bench = desk.Open(typed);
            var request = new ShowNotice.Request
            {
                Id = typed.GetRequiredValue(id),
                Revision = typed.GetValue(revision),
                TellsBill = true,
                Words = typed.GetValue(manuscript) ? WordsShown.Manuscript
                    : typed.GetValue(numbers) ? WordsShown.Numbers : WordsShown.Printed,
                By = user.Read(typed),
            };
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
        Notice notice = shown.Notice;
        using AnswerSheet sheet = AnswerSheet.Open();
        sheet.Line($"稿号 {notice.Id}　{StageOf(notice.Next)}　{IsoDate.Write(notice.Issue.Date)} 见报　{notice.Section}　"
            + $"{catalogue.TitleOf(notice.Kind)}　报纸 {notice.Issue.Paper}", Tone.Head);
        sheet.Line($"第 {shown.Words.Number} 版，共 {shown.Words.Latest} 版　{Clock.Of(shown.Words.MadeAt)}　{shown.Words.MadeBy}");
        if (notice.Insertions.Count > 1)
        {
            foreach (Insertion one in notice.Insertions)
                sheet.Line($"　{notice.NameOf(one)}　{IsoDate.Write(one.Issue.Date)} 见报　{StageOf(one)}");
        }
        if (shown.Price is { } price) sheet.Line(PriceWords.Of(price.Basis, price.Quote));
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
        foreach (Erasure erasure in shown.Erasures)
            sheet.Line($"{EraseCommand.WordOf(erasure.Part)}已销毁　{Clock.Of(erasure.At)}　{erasure.By}　{erasure.Reason}", Tone.Warning);
        if (shown.Content is { } content) PrintManuscript(sheet, content);
        Section(sheet, "见报文字", [shown.Words.Printed]);
        if (shown.Numbers is { } numbers)
            Section(sheet, "号码", numbers.Select(fact => $"{FactNames.Of(fact.Type)}  {Seen(fact.Value)}"));
        if (shown.Content is { } read) PrintReading(sheet, read);

        string StageOf(Insertion one) =>
            shown.Stages.TryGetValue(one.Number, out NoticeStage stage) ? StageWords.Of(stage) : StageWords.Of(one.State);
    }

    private static void PrintManuscript(AnswerSheet sheet, CheckedNotice content)
    {
        Section(sheet, "底稿", [content.Manuscript]);
        Section(sheet, "设置", content.Instructions.Select(instruction => instruction.ToString()));
        if (content.Photo is { } photo)
        {
            Section(sheet, "照片",
                [$"{photo.Name}　{photo.Width}×{photo.Height} 像素，{(photo.Inks == 1 ? "黑白" : "四色")}，{photo.Hash[..16]}"]);
        }
        Section(sheet, "规范文字", [content.Text]);
    }

    private static void PrintReading(AnswerSheet sheet, CheckedNotice content)
    {
        Section(sheet, "改动", content.Changes.Select(change => $"“{Seen(change.From)}”→“{Seen(change.To)}”"));
        Section(sheet, "要素", content.Facts.Select(fact => fact.Value == fact.Text
            ? $"{FactNames.Of(fact.Type)}  {Seen(fact.Text)}"
            : $"{FactNames.Of(fact.Type)}  {Seen(fact.Text)}  = {Seen(fact.Value)}"));
        if (content.Findings.Count == 0) return;
        Head(sheet, "核对");
        foreach (Finding finding in content.Findings)
            sheet.Line($"{Say.Word(finding.Severity)} {finding.Message}（{finding.Code}）", Palette.Of(finding.Severity));
    }

    private static void Head(AnswerSheet sheet, string head)
    {
        sheet.Line();
        sheet.Line($"【{head}】", Tone.Head);
    }

    private static void Section(AnswerSheet sheet, string head, IEnumerable<string> lines)
    {
        string words = string.Join('\n', lines);
        if (words.Length == 0) return;
        Head(sheet, head);
        sheet.Line(words);
    }

    private static string Seen(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
