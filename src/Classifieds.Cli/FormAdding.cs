using Classifieds.Cli.Words;
using Classifieds.Desk.Submissions;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Cli;

/// <summary><c>classifieds add --form forms.jsonl --issue 2026-11-25</c></summary>
internal static class FormAdding
{
    public static async Task<int> RunAsync(AddForms verb, AddForms.Request request, CancellationToken stop)
    {
        int exit = ExitCode.Done;
        DateTimeOffset? lateFor = null;
        await foreach (Outcome<HandedForm> answer in verb.RunAsync(request, stop))
        {
            if (answer.IsRefused(out Refusal? why, out HandedForm? handed))
            {
                exit = Say.Refusal(why);
                continue;
            }
            switch (handed)
            {
                case HandedForm.Returned(var line, var findings):
                    FormWords.Return(line, findings);
                    exit = ExitCode.Refused;
                    break;
                case HandedForm.Refused(var line, var notice):
                    Console.Error.WriteLine($"第 {line} 行的表单退回，写成启事是：{Excerpt.Of(notice.Text, 24)}");
                    Say.Findings(notice.Findings);
                    exit = ExitCode.Refused;
                    break;
                case HandedForm.Taken(var line, var notice, var taken):
                    Console.Out.WriteLine(taken.Id);
                    Console.Out.Flush();
                    AddCommand.TellTaken(line, notice, taken);
                    lateFor ??= taken.LateFor;
                    break;
                default: throw new InvalidOperationException($"No words for {handed.GetType().Name}.");
            }
        }
        AddCommand.TellLate(lateFor);
        return exit;
    }
}
