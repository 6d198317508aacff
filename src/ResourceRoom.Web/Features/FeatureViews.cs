using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ResourceRoom.Web.Features;

/// <summary>Views stand beside their controller: the folder is the last part of the controller's namespace.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Feature = "feature";

    /// <inheritdoc/>
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            var space = action.ControllerTypeInfo.Namespace!;
            context.Values[Feature] = space[(space.LastIndexOf('.') + 1)..];
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values.TryGetValue(Feature, out var feature)
            ? [$"/Features/{feature}/{{0}}.cshtml", "/Features/Shared/{0}.cshtml"]
            : ["/Features/Shared/{0}.cshtml"];
}
