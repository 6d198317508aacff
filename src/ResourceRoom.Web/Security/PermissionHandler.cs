using Microsoft.AspNetCore.Authorization;

namespace ResourceRoom.Web.Security;

/// <summary>Answers <see cref="AllowAttribute"/> from the table of roles and permissions.</summary>
public sealed class PermissionHandler : AuthorizationHandler<AllowAttribute>
{
    /// <inheritdoc/>
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AllowAttribute requirement)
    {
        if (context.User.Identity is { IsAuthenticated: true } && ActingUser.From(context.User).Can(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
