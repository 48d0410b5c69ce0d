using System.Buffers.Binary;
using Classifieds.Desk;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Upkeep;
using Classifieds.Testing;
using Classifieds.Web;
using Classifieds.Web.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Classifieds.WebTests.Accounts;

/// <summary>What a password costs whoever guesses it is the program's to say: tests alone have it cheaper, and no setting of a paper
/// does.</summary>
public sealed class PasswordHashTests
{
    [Test]
    public async Task A_desk_that_is_served_hashes_a_password_220000_times()
    {
        var bench = new Workbench(new(TemplateFolder.Find(), StoreSetting.Read(null, _ => null)), TimeProvider.System);
        await using WebApplication server = DeskServer.Open(new ServeAsked(), bench).Done();
        var hasher = server.Services.GetRequiredService<IPasswordHasher<DeskAccount>>();

        byte[] hash = Convert.FromBase64String(hasher.HashPassword(DeskAccount.New("林知夏"), DeskUnderTest.Password));

        // Version 3 of Identity's form: a byte for the version, then which HMAC and how many rounds.
        Assert.That((hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)), BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5))),
            Is.EqualTo(((byte)1, 2u, 220_000u)));
    }
}
