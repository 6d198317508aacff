using Microsoft.AspNetCore.Authorization;

namespace ResourceRoom.Web.Security;

public sealed class PermissionHandler : AuthorizationHandler<AllowAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AllowAttribute requirement)
    {
        if (context.User.Identity is { IsAuthenticated: true } && ActingUser.From(context.User).Can(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
