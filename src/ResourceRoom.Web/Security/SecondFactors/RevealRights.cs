using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Security.SecondFactors;

public enum RevealRight
{
    None,
    NeedsSecondFactor,
    Held,
}

/// <summary>Who may see an SSN in clear: whose role allows it and, where <see cref="SecondFactorRule"/> says so, whose account has a second factor.</summary>
[Scoped]
public sealed class RevealRights(ResourceRoomDb db, SecondFactorRule rule)
{
    public async Task<RevealRight> OfAsync(ActingUser who, CancellationToken cancellationToken) =>
        !who.Can(Permission.RevealSsn) ? RevealRight.None
        : !rule.GuardsSsns || await db.Users.AnyAsync(account => account.Id == who.AccountId && account.TwoFactorEnabled, cancellationToken) ? RevealRight.Held
        : RevealRight.NeedsSecondFactor;
}
