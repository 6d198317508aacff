using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Features.Loads.Receiving;

/// <summary>An action that reads its body itself, while it comes: nothing looks for a form in it, and it may be as large as a load.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StreamsBodyAttribute : Attribute, IResourceFilter, IStreamsBody, IRequestSizeLimitMetadata
{
    // What a browser writes around a file.
    private const long Around = 1024 * 1024;

    public long? MaxRequestBodySize => ReceiveLoad.MostBytes + Around;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        context.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        context.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
