using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A phone with an authenticator app, and the paper with the recovery codes beside it.</summary>
/// <param name="Secret">What app and program share.</param>
/// <param name="RecoveryCodes">The paper.</param>
public sealed record Phone(byte[] Secret, IReadOnlyList<string> RecoveryCodes)
{
    /// <summary>The code that the app shows, or showed some steps of time away.</summary>
    public string Code(ResourceRoomApp app, int stepsAway = 0) =>
        OneTimeCode.At(Secret, OneTimeCode.StepOf(app.Time.GetUtcNow().UtcDateTime) + stepsAway);

    /// <summary>An app into which somebody typed the key that a page shows.</summary>
    public static Phone Typed(string key) => new(Decode(key), []);

    private static byte[] Decode(string key)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit)
            .Select(letter => Convert.ToString(Base32.Rfc4648.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(place => Convert.ToByte(bits.Substring(place * 8, 8), 2))];
    }
}

/// <summary>Arranges second factors, and uses them.</summary>
public static class Phones
{
    /// <summary>Gives an account a second factor, as setting it up does.</summary>
    public static Task<Phone> GivePhoneAsync(this ResourceRoomApp app, User account) => app.ArrangeAsync(async (services, db) =>
    {
        var row = await db.Users.SingleAsync(user => user.Id == account.Id);
        var factor = NewFactor.For(row);
        await services.GetRequiredService<StoredFactors>().KeepAsync(row, factor, CancellationToken.None);
        row.TwoFactorEnabled = true;
        return new Phone(factor.Secret, factor.Codes.All);
    });

    /// <summary>A browser after the right password.</summary>
    public static async Task<Browser> GivePasswordAsync(this ResourceRoomApp app, User account, string? returnUrl = null, string password = Arrangements.Password)
    {
        var browser = await app.NewBrowser().OpenAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl ?? "")}");
        return await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", password));
    }

    /// <summary>Sends a code in the form of the page.</summary>
    public static Task<Browser> GiveCodeAsync(this Browser browser, string? code) => browser.SubmitAsync("main form", ("OneTimeCode", code));

    /// <summary>A browser signed in by password and code. The code of this moment is spent then.</summary>
    public static async Task<Browser> SignInWithPhoneAsync(this ResourceRoomApp app, User account, Phone phone)
    {
        var browser = await (await app.GivePasswordAsync(account)).GiveCodeAsync(phone.Code(app));
        Assert.False(browser.Path.StartsWith("/account", StringComparison.Ordinal), $"Not signed in: {browser.Text}");
        return browser;
    }

    /// <summary>Lets the next code come.</summary>
    public static void NextCode(this ResourceRoomApp app) => app.Time.Advance(OneTimeCode.Step);

    /// <summary>Resets an account's second factor, as an administrator or, without one, the operator; null when it is done.</summary>
    public static async Task<SecondFactorResetRefusal?> ResetAsync(this ResourceRoomApp app, User account, ActingUser? who = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(account.Email!);
        return (await scope.ServiceProvider.GetRequiredService<ResetSecondFactor>().ExecuteAsync(row!, who, CancellationToken.None)).WhyNot;
    }
}
