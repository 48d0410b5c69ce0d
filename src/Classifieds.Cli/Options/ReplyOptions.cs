using System.CommandLine;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Proofs;

namespace Classifieds.Cli.Options;

/// <summary>How an advertiser's answer to a proof came in: <c>--word</c>, <c>--token</c> or <c>--by-phone</c>.</summary>
internal sealed class ReplyOptions
{
    private readonly Argument<string?> id = new("ID")
    {
        Description = "稿号，如 BC20261125-0007；用链接的不写", HelpName = "稿号", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> word = new("--word") { Description = "清样上的答复口令，空格、大小写随意", HelpName = "口令" };
    private readonly Option<string?> token = new("--token") { Description = "清样链接里的那一串", HelpName = "链接" };
    private readonly Option<bool> byPhone = new("--by-phone") { Description = "电话里逐项核对过，由经手人代记" };
    private readonly Option<string> words = new("--words") { Description = "登报人说的话", DefaultValueFactory = _ => "", HelpName = "话" };
    private readonly UserOption user = new();

    /// <param name="script">Asks for what is read to the advertiser, and for no answer; null where there is no such option.</param>
    public void AddTo(Command command, Option<bool>? script = null)
    {
        command.Arguments.Add(id);
        foreach (Option option in (ReadOnlySpan<Option>)[word, token, byPhone, words, user.Option]) command.Options.Add(option);
        command.Validators.Add(typed =>
        {
            if (script is not null && typed.GetValue(script))
            {
                if (typed.GetResult(word) is not null || typed.GetResult(token) is not null)
                    typed.AddError("--script 只列出电话里要念的，不和 --word、--token 一起写");
                else if (typed.GetResult(id) is not { Tokens.Count: > 0 }) typed.AddError("请写稿号");
                return;
            }
            int chosen = (typed.GetResult(word) is null ? 0 : 1) + (typed.GetResult(token) is null ? 0 : 1)
                + (typed.GetValue(byPhone) ? 1 : 0);
            if (chosen != 1) typed.AddError("请写 --word 口令、--token 链接或 --by-phone，三者取一");
            else if (typed.GetResult(token) is null && typed.GetResult(id) is not { Tokens.Count: > 0 }) typed.AddError("请写稿号");
        });
    }

    /// <returns>稿号 as typed; empty where a link names the proof.</returns>
    public string Named(ParseResult typed) => typed.GetValue(id) ?? "";

    public ProofReply Read(ParseResult typed) => Kind(typed) with { By = user.Read(typed), Words = typed.GetRequiredValue(words) };

    private ProofReply Kind(ParseResult typed) =>
        typed.GetValue(token) is { } link ? new(AnswerWay.Link, "", link.Trim())
        : typed.GetValue(word) is { } said ? new(AnswerWay.Word, typed.GetValue(id) ?? "", said)
        : new(AnswerWay.Telephone, typed.GetValue(id) ?? "", "");
}
