namespace ResourceRoom.Web.Features.Account;

public sealed record OverviewPage(string Name, string Email, SecondFactorPage SecondFactor, IReadOnlyList<HistoryLine> Latest);
