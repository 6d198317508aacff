using System.Diagnostics;

namespace ResourceRoom.Web.Features.Account.Passwords;

public static class PasswordWords
{
    public static string InWords(this PasswordOutcome outcome) => outcome switch
    {
        PasswordOutcome.Changed => "Password changed. You were signed out everywhere else.",
        PasswordOutcome.WrongCurrent => "That isn’t your current password, or the account is temporarily locked after too many attempts.",
        _ => throw new UnreachableException(),
    };
}
