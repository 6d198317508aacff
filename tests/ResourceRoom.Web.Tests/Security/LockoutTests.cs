using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Tests.Security;

[Trait("Category", "OneEngine")]
public sealed class LockoutTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 15, 15)]
    [InlineData(2, 30, 30)]
    [InlineData(3, 60, 60)]
    [InlineData(7, 60, 16 * 60)]
    [InlineData(8, 60, 24 * 60)]
    [InlineData(100_000, 60, 24 * 60)]
    public void LengthOf_RepeatedLockouts_DoublesUpToLongest(int inARow, int forStrangers, int forOthers)
    {
        Assert.Equal(TimeSpan.FromMinutes(forStrangers), Lockout.LengthOf(inARow, Lockout.LongestForStrangers));
        Assert.Equal(TimeSpan.FromMinutes(forOthers), Lockout.LengthOf(inARow, Lockout.Longest));
    }

    [Fact]
    public void CountFailure_AfterLockout_LocksLongerNextTime()
    {
        var account = new User { DisplayName = "Dana" };
        Fail(account, Now, Lockout.Tries);
        Assert.Equal(Now + TimeSpan.FromMinutes(15), account.ProofLockoutEnd);
        Fail(account, Now.AddMinutes(14), 50);
        Assert.Equal(Now + TimeSpan.FromMinutes(15), account.ProofLockoutEnd);

        Fail(account, Now.AddMinutes(15), Lockout.Tries - 1);
        Assert.False(Lockout.IsLocked(account, Now.AddMinutes(15)));
        Fail(account, Now.AddMinutes(15), 1);

        Assert.Equal(Now + TimeSpan.FromMinutes(45), account.ProofLockoutEnd);
        Lockout.Forget(account);
        Fail(account, Now.AddDays(1), Lockout.Tries);
        Assert.Equal(Now.AddDays(1) + TimeSpan.FromMinutes(15), account.ProofLockoutEnd);
    }

    [Fact]
    public void CountStrangersFailure_TenTimes_LocksStrangersOnly()
    {
        var account = new User { DisplayName = "Dana" };
        for (var count = 0; count < Lockout.Tries; count++)
        {
            Assert.False(Lockout.IsLockedForStrangers(account, Now));
            Lockout.CountStrangersFailure(account, Now);
        }

        Assert.True(Lockout.IsLockedForStrangers(account, Now.AddMinutes(14)));
        Assert.False(Lockout.IsLockedForStrangers(account, Now.AddMinutes(15)));
        Assert.False(Lockout.IsLocked(account, Now));
        Assert.Equal(0, account.ProofFailedCount);
    }

    private static void Fail(User account, DateTime now, int times)
    {
        for (var count = 0; count < times; count++)
        {
            Lockout.CountFailure(account, now);
        }
    }
}
