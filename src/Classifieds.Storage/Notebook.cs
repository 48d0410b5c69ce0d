using Classifieds.Storage.Accounts;
using Classifieds.Storage.Attempts;
using Classifieds.Storage.Drafts;
using Classifieds.Storage.Keys;
using Classifieds.Storage.Requests;
using Classifieds.Storage.Scans;
using Classifieds.Storage.SignIns;

namespace Classifieds.Storage;

/// <summary>What lies about at the desk and is no act of it, in one transaction: drafts, accounts and who is signed in,
/// the keys that cookies are sealed with, how often something was tried, what was asked under which key.</summary>
/// <remarks>Nothing of it is in the ledger; whatever decides what is printed goes by <see cref="Work"/>.</remarks>
public sealed class Notebook
{
    internal Notebook(StoreQuestions questions, KeyRing? keys)
    {
        KeyRing Keys() => keys ?? throw new StorageException("KEY-MISSING", "没有密钥，打不开底稿，请从备份放回密钥");
        Drafts = new(questions, Keys);
        SignInKeys = new(questions, Keys);
        Attempts = new(questions, Keys);
        Accounts = new(questions, Keys);
        SignIns = new(questions, Keys);
        Requests = new(questions, Keys);
        Scans = new(questions, Keys);
    }

    public DraftStore Drafts { get; }

    public SignInKeyStore SignInKeys { get; }

    public AttemptStore Attempts { get; }

    public AccountStore Accounts { get; }

    public SignInStore SignIns { get; }

    public RequestStore Requests { get; }

    /// <summary>Of drafts; those of notices are the business of <see cref="Work"/>.</summary>
    public DraftScanStore Scans { get; }
}
