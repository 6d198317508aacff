using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Tests.Security;

[Trait("Category", "OneEngine")]
public sealed class LockoutTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(3, 60)]
    [InlineData(7, 16 * 60)]
    [InlineData(8, 24 * 60)]
    [InlineData(100_000, 24 * 60)]
    public void LengthOf_LocksInARow_DoublesUpToADay(int inARow, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Lockout.LengthOf(inARow));

    [Fact]
    public void CountFailure_AfterALockIsOver_LocksLongerTheNextTime()
    {
        var account = new User { DisplayName = "Dana" };
        Fail(account, Now, Lockout.Tries);
        Assert.Equal(Now + TimeSpan.FromMinutes(15), account.LockoutEnd);
        Fail(account, Now.AddMinutes(14), 50);
        Assert.Equal(Now + TimeSpan.FromMinutes(15), account.LockoutEnd);

        Fail(account, Now.AddMinutes(15), Lockout.Tries - 1);
        Assert.False(Lockout.IsLocked(account, Now.AddMinutes(15)));
        Fail(account, Now.AddMinutes(15), 1);

        Assert.Equal(Now + TimeSpan.FromMinutes(45), account.LockoutEnd);
        Lockout.Forget(account);
        Fail(account, Now.AddDays(1), Lockout.Tries);
        Assert.Equal(Now.AddDays(1) + TimeSpan.FromMinutes(15), account.LockoutEnd);
    }

    private static void Fail(User account, DateTime now, int times)
    {
        for (var count = 0; count < times; count++)
        {
            Lockout.CountFailure(account, now);
        }
    }
}
