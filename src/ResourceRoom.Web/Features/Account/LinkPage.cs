using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account;

public sealed record LinkPage(LinkKind Kind, Data.Accounts.Account? Account);
