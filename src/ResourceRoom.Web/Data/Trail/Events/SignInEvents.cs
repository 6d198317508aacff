namespace ResourceRoom.Web.Data.Trail.Events;

/// <summary>An event around signing in: it keeps where the request came from, so that people know their own sign-ins again.</summary>
public abstract record SignInActivity : ActivityDetail
{
    public string? From { get; init; }

    /// <summary>The browser's family and its system, such as "Firefox on Windows".</summary>
    public string? Browser { get; init; }
}

[StoredAs("SignedIn", version: 1)]
public sealed record SignedIn(string? Room) : SignInActivity;

[StoredAs("SignInFailed", version: 1)]
public sealed record SignInFailed(bool IsLocked, bool IsEnded) : SignInActivity;

/// <summary>Wrong passwords of one network met the limit for a minute.</summary>
[StoredAs("SignInLimitMet", version: 1)]
public sealed record SignInLimitMet : SignInActivity;

public enum RefusalReason
{
    Permission,
    Limit,
    FormToken,
    Seal,
}

/// <summary>Somebody who was signed in was refused. The route is the pattern, which names nobody.</summary>
[StoredAs("RequestRefused", version: 1)]
public sealed record RequestRefused(RefusalReason Reason, string Method, string Route) : ActivityDetail;

/// <summary>The owner ended another sign-in of the account.</summary>
[StoredAs("OtherSignInEnded", version: 1)]
public sealed record OtherSignInEnded : SignInActivity;

[StoredAs("AccountUnlocked", version: 1)]
public sealed record AccountUnlocked : ActivityDetail;

[StoredAs("SignedOut", version: 1)]
public sealed record SignedOut(bool IsIdle) : SignInActivity;

[StoredAs("SignedOutEverywhere", version: 1)]
public sealed record SignedOutEverywhere : SignInActivity;

[StoredAs("PasswordChanged", version: 1)]
public sealed record PasswordChanged : SignInActivity;

[StoredAs("PasswordChangeFailed", version: 1)]
public sealed record PasswordChangeFailed(bool IsLocked) : SignInActivity;

[StoredAs("PasswordReset", version: 1)]
public sealed record PasswordReset : SignInActivity;

[StoredAs("InvitationAccepted", version: 1)]
public sealed record InvitationAccepted : SignInActivity;

[StoredAs("SecondFactorSetUp", version: 1)]
public sealed record SecondFactorSetUp : SignInActivity;

[StoredAs("SecondFactorPassed", version: 1)]
public sealed record SecondFactorPassed : SignInActivity;

[StoredAs("SecondFactorFailed", version: 1)]
public sealed record SecondFactorFailed(bool IsLocked) : SignInActivity;

[StoredAs("SecondFactorTurnedOff", version: 1)]
public sealed record SecondFactorTurnedOff : SignInActivity;

[StoredAs("RecoveryCodeUsed", version: 1)]
public sealed record RecoveryCodeUsed(int Left) : SignInActivity;

[StoredAs("RecoveryCodesCreated", version: 1)]
public sealed record RecoveryCodesCreated : SignInActivity;
