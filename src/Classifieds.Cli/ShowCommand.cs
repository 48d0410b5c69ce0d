using System.CommandLine;
using Classifieds.Cli.Options;
using Classifieds.Cli.Words;
using Classifieds.Desk.Notices;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Notices;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds show 20261125-0007 --revision 1</c></summary>
internal static class ShowCommand
{
    public static Command Create(DeskOptions desk)
    {
        var id = new Argument<string>("ID") { Description = "稿号，如 20261125-0007" };
        var revision = new Option<int?>("--revision") { Description = "第几版；不写即最新一版" };
        var command = new Command("show", "看一则稿件：底稿、规范后的文字、见报文字、认出的要素、核对结果") { id, revision };

        command.SetAction(async (typed, stop) =>
        {
            var request = new ShowNotice.Request { Id = typed.GetRequiredValue(id), Revision = typed.GetValue(revision) };
            if ((await new ShowNotice(desk.Open(typed)).RunAsync(request, stop)).IsRefused(out Refusal? why, out ShowNotice.Shown? shown)) return Say.Refusal(why);
            Print(shown);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(ShowNotice.Shown shown)
    {
        (Notice notice, Revision revision, int latest) = shown;
        CheckedNotice content = revision.Content;
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        output.WriteLine($"稿号 {notice.Id}　{Say.Word(notice.State)}　{notice.Issue}　{notice.Section}　{notice.Kind}");
        output.WriteLine($"第 {revision.Number} 版，共 {latest} 版　{Timestamp.Write(revision.MadeAt)}　{revision.MadeBy}");
        Section("底稿", content.Manuscript);
        if (content.Instructions.Count > 0) Section("设置", string.Join('\n', content.Instructions));
        if (content.Photo is { } photo) Section("照片", $"{photo.Name}　{photo.Width}×{photo.Height} 像素，{(photo.Inks == 1 ? "黑白" : "四色")}，{photo.Hash[..16]}");
        Section("规范文字", content.Text);
        Section("见报文字", revision.Printed);
        if (content.Changes.Count > 0)
            Section("改动", string.Join('\n', content.Changes.Select(change => $"“{Seen(change.From)}”→“{Seen(change.To)}”")));
        if (content.Facts.Count > 0)
            Section("要素", string.Join('\n', content.Facts.Select(fact => fact.Value == fact.Text
                ? $"{fact.Type}  {Seen(fact.Text)}"
                : $"{fact.Type}  {Seen(fact.Text)}  = {Seen(fact.Value)}")));
        if (content.Findings.Count > 0)
            Section("核对", string.Join('\n', content.Findings.Select(finding => $"{Say.Word(finding.Severity)} {finding.Message}（{finding.Code}）")));

        void Section(string head, string words) => output.WriteLine($"\n【{head}】\n{words}");
    }

    private static string Seen(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
