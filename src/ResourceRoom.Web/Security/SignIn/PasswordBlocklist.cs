using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Refuses passwords that are known, guessable from the account, or hardly more than a repetition
/// (NIST SP 800-63B-4), too short or too long.
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

    private static readonly HashSet<string> Known = ReadKnown();

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
            return $"Your password is too short: use at least {least} characters. A few random words work well.";
        }

        if (length > MaxLength)
        {
            return $"Your password can be up to {MaxLength} characters (you entered {length}).";
        }

        var folded = Fold(password);
        if (Known.Contains(folded) || Known.Any(known => IsRepetitionOf(folded, known)))
        {
            return "That password is on a list of commonly used passwords. Choose a different one.";
        }

        if (password.Distinct().Count() < FewestDifferentCharacters)
        {
            return "That password repeats the same few characters. Choose one with more variety.";
        }

        return TellingParts(user).Any(part => IsMostly(folded, part))
            ? "Don’t use your name or email address in your password."
            : null;
    }

    private static int LengthOf(string password) => password.EnumerateRunes().Count();

    private static IEnumerable<string> TellingParts(User user) =>
        new[] { user.DisplayName, user.Email?.Split('@')[0], user.Email, "resourceroom" }
            .OfType<string>().Select(Fold).Where(part => part.Length >= ShortestTellingPart);

    private static bool IsMostly(string password, string part) =>
        password.Contains(part, StringComparison.Ordinal) && password.Replace(part, "", StringComparison.Ordinal).Length < MinLength / 2;

    private static bool IsRepetitionOf(string password, string known) =>
        password.Length > 0 && known.Length > 0 && password.Length % known.Length == 0
        && password.Replace(known, "", StringComparison.Ordinal).Length == 0;

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static HashSet<string> ReadKnown()
    {
        using var stream = typeof(PasswordBlocklist).Assembly.GetManifestResourceStream("KnownPasswords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(Fold)];
    }

    private static IdentityResult Refuse(string reason) =>
        IdentityResult.Failed(new IdentityError { Code = nameof(PasswordBlocklist), Description = reason });
}
