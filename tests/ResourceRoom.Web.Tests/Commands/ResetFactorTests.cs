using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

[Trait("Category", "OneEngine")]
public sealed class ResetFactorTests(CommandTests.Migrated installation) : IClassFixture<CommandTests.Migrated>
{
    [Fact]
    public async Task ResetSecondFactor_AccountWithFactor_RemovesItOnce()
    {
        const string email = "lost@example.test";
        await ArrangeAsync(email);

        var (first, second) = (await RunAsync("--email", "LOST@example.test"), await RunAsync("--email", email));

        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Equal((1, "The account has no two-step verification."), (second.ExitCode, second.Errors.Trim()));
        await using var db = installation.Value.OpenDatabase();
        var account = await db.Users.SingleAsync(user => user.Email == email);
        Assert.Equal((false, null, true), (account.TwoFactorEnabled, account.LastOneTimeStep, account.SecurityStamp != "BEFORE"));
        Assert.False(await db.UserTokens.AnyAsync());
        var line = await db.ActivityEvents.Of<SecondFactorReset>().SingleAsync();
        Assert.Equal((null, null), (line.AccountId, line.LocationId));
    }

    [Theory]
    [InlineData(2, "needs --email")]
    [InlineData(1, "No account has this address.", "--email", "nobody@example.test")]
    public async Task ResetSecondFactor_WrongArguments_PrintsError(int exitCode, string reason, params string[] args)
    {
        var outcome = await RunAsync(args);

        Assert.Equal(exitCode, outcome.ExitCode);
        Assert.Contains(reason, outcome.Errors, StringComparison.Ordinal);
    }

    private Task<ProgramProcess.Outcome> RunAsync(params string[] args) =>
        ProgramProcess.RunAsync(installation.Value.Folder, ["reset-second-factor", .. args], null, ("EMAIL", "machine@example.test"));

    private async Task ArrangeAsync(string email)
    {
        await using var db = installation.Value.OpenDatabase();
        var account = new User
        {
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            DisplayName = "Pat Lost",
            SecurityStamp = "BEFORE",
            TwoFactorEnabled = true,
            LastOneTimeStep = 1,
        };
        db.Users.Add(account);
        await db.SaveChangesAsync();
        db.UserTokens.Add(new() { UserId = account.Id, LoginProvider = "ResourceRoom", Name = "SecondFactor", Value = "x" });
        db.UserTokens.Add(new() { UserId = account.Id, LoginProvider = "ResourceRoom", Name = "RecoveryCodes", Value = "x" });
        await db.SaveChangesAsync();
    }
}
