using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

[Trait("Category", "OneEngine")]
public sealed class UnlockTests(CommandTests.Migrated installation) : IClassFixture<CommandTests.Migrated>
{
    [Fact]
    public async Task Unlock_LockedAccount_ForgetsWhatWasCounted()
    {
        const string email = "locked@example.test";
        await ArrangeAsync(email);

        var (first, second) = (await RunAsync("--email", "LOCKED@example.test"), await RunAsync("--email", email));

        Assert.Equal((0, "Unlocked. The owner can sign in."), (first.ExitCode, first.Output.Trim()));
        Assert.Equal((0, "The account was not locked."), (second.ExitCode, second.Output.Trim()));
        await using var db = installation.Value.OpenDatabase();
        Assert.True(Lockout.IsClear(await db.Users.SingleAsync(user => user.Email == email)));
        Assert.Null((await db.ActivityEvents.Of<AccountUnlocked>().SingleAsync()).AccountId);
    }

    [Theory]
    [InlineData(2, "needs --email")]
    [InlineData(1, "No account has this address.", "--email", "nobody@example.test")]
    public async Task Unlock_WrongArguments_PrintsError(int exitCode, string reason, params string[] args)
    {
        var outcome = await RunAsync(args);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(reason, outcome.Errors, StringComparison.Ordinal);
    }

    private Task<ProgramProcess.Outcome> RunAsync(params string[] args) =>
        ProgramProcess.RunAsync(installation.Value.Folder, ["unlock", .. args], null, ("EMAIL", "machine@example.test"));

    private async Task ArrangeAsync(string email)
    {
        await using var db = installation.Value.OpenDatabase();
        db.Users.Add(new User
        {
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            DisplayName = "Pat Locked",
            SecurityStamp = "BEFORE",
            AccessFailedCount = 10,
            LockoutEnd = DateTimeOffset.MaxValue,
            ProofFailedCount = 10,
            ProofLockoutEnd = DateTime.MaxValue,
        });
        await db.SaveChangesAsync();
    }
}
