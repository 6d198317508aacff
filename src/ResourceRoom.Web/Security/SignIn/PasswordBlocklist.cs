using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Refuses passwords that are known or little more than known words, guessable from the account, too short or too long
/// (NIST SP 800-63B-4).
/// </summary>
public sealed class PasswordBlocklist : IPasswordValidator<User>
{
    public const int MinLength = 15;

    public const int MinLengthWithSecondFactor = 8;

    /// <summary>Longest password that is read, in characters; hashing more would be work for an attacker to ask for.</summary>
    public const int MaxLength = 128;

    // Fewer different characters than this in a long password means a pattern, not a secret.
    private const int FewestDifferentCharacters = 5;
    private const int ShortestTellingPart = 4;

    private static readonly Lazy<KnownPasswords> Known = new(() => new KnownPasswords(ReadKnown()));

    public static int LeastLength(User account) => account.TwoFactorEnabled ? MinLengthWithSecondFactor : MinLength;

    public static bool StandsAlone(string password) => LengthOf(password) >= MinLength;

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(WhyNot(user, password ?? "") is { } reason ? Refuse(reason) : IdentityResult.Success);

    private static string? WhyNot(User user, string password)
    {
        var length = LengthOf(password);
        var least = LeastLength(user);
        if (length < least)
        {
            return $"Your password is too short: use at least {least} characters. Four random words work well.";
        }

        if (length > MaxLength)
        {
            return $"Your password can be up to {MaxLength} characters (you entered {length}).";
        }

        if (Known.Value.Contains(password))
        {
            return "That password is on a list of commonly used passwords. Choose a different one.";
        }

        if (password.Distinct().Count() < FewestDifferentCharacters)
        {
            return "That password repeats the same few characters. Choose one with more variety.";
        }

        if (TellingParts(user).Any(part => IsMostly(KnownPasswords.Fold(password), part)))
        {
            return "Don’t use your name or email address in your password.";
        }

        return Known.Value.AreMostOf(password)
            ? "That password is little more than one or two common words or a row of keys. Add another word or two."
            : null;
    }

    private static int LengthOf(string password) => password.EnumerateRunes().Count();

    private static IEnumerable<string> TellingParts(User user) =>
        new[] { user.DisplayName, user.Email?.Split('@')[0], user.Email, "resourceroom" }
            .OfType<string>().Select(KnownPasswords.Fold).Where(part => part.Length >= ShortestTellingPart);

    private static bool IsMostly(string password, string part) =>
        password.Contains(part, StringComparison.Ordinal) && password.Replace(part, "", StringComparison.Ordinal).Length < MinLength / 2;

    /// <summary>The common ones, which the build wrote as they are compared, and our own.</summary>
    private static IEnumerable<string> ReadKnown() => LinesOf("CommonPasswords.txt")
        .Concat(LinesOf("KnownPasswords.txt").Where(line => line[0] != '#').Select(KnownPasswords.Fold));

    private static string[] LinesOf(string resource)
    {
        using var reader = new StreamReader(typeof(PasswordBlocklist).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static IdentityResult Refuse(string reason) =>
        IdentityResult.Failed(new IdentityError { Code = nameof(PasswordBlocklist), Description = reason });
}
