using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace ResourceRoom.Web.Features;

/// <summary>
/// Views stand beside their controller: the folder is what the controller's namespace has behind Features. A page of a
/// folder within another may use the pieces of the outer one too.
/// </summary>
public sealed class FeatureViews : IViewLocationExpander
{
    private const string Feature = "feature";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            var folders = action.ControllerTypeInfo.Namespace!.Split('.');
            context.Values[Feature] = string.Join('/', folders[(Array.IndexOf(folders, nameof(Features)) + 1)..]);
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
        context.Values.TryGetValue(Feature, out var feature)
            ? [.. Outwards(feature!).Select(folder => $"/Features/{folder}/{{0}}.cshtml"), "/Features/Shared/{0}.cshtml"]
            : ["/Features/Shared/{0}.cshtml"];

    private static IEnumerable<string> Outwards(string folder)
    {
        for (var end = folder.Length; end > 0; end = folder.LastIndexOf('/', end - 1))
        {
            yield return folder[..end];
        }
    }
}
