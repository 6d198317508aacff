using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public sealed record OverviewPage(string Name, string Email, SecondFactorPage SecondFactor, IReadOnlyList<RecordedEvent> Latest);
