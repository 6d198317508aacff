using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ResourceRoom.Web.Features;

/// <summary>Views stand beside their controller: in the folder of its namespace, then in those around it.</summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Feature = "feature";

    /// <inheritdoc/>
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            var space = action.ControllerTypeInfo.Namespace!;
            context.Values[Feature] = space[(typeof(FeatureViews).Namespace!.Length + 1)..].Replace('.', '/');
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values.TryGetValue(Feature, out var feature)
            ? [.. FromInside(feature!).Select(folder => $"/Features/{folder}/{{0}}.cshtml"), "/Features/Shared/{0}.cshtml"]
            : ["/Features/Shared/{0}.cshtml"];

    private static IEnumerable<string> FromInside(string folder)
    {
        for (var end = folder.Length; end > 0; end = folder.LastIndexOf('/', end - 1))
        {
            yield return folder[..end];
        }
    }
}
