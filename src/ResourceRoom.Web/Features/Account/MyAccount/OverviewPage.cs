using ResourceRoom.Web.Features.Account.SecondFactor;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public sealed record OverviewPage(string Name, string Email, SecondFactorPage SecondFactor, IReadOnlyList<SignInHistoryLine> Latest);
