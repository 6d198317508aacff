namespace ResourceRoom.Web.Features.Account;

/// <summary>One's own account at a glance.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address to sign in with.</param>
/// <param name="SecondFactor">The state of the second factor.</param>
/// <param name="Latest">The latest lines of the history.</param>
public sealed record OverviewPage(string Name, string Email, SecondFactorPage SecondFactor, IReadOnlyList<HistoryLine> Latest);
