using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.Passwords;

public sealed record LinkPage(LinkKind Kind, User? Account);
