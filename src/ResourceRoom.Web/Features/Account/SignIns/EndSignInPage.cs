using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Account.SignIns;

public sealed record EndSignInPage(SignInSession SignIn) : Unlogged;
