using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public sealed record OverviewPage(string Name, string Email, SecondFactorPage SecondFactor, ListPage Latest);
