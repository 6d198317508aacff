using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>A controller that is there in Development only: elsewhere its addresses do not exist.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DevelopmentOnlyAttribute : Attribute;

public sealed class DevelopmentOnlyConvention(IHostEnvironment environment) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        if (environment.IsDevelopment())
        {
            return;
        }

        foreach (var controller in application.Controllers.Where(found => found.Attributes.OfType<DevelopmentOnlyAttribute>().Any()).ToList())
        {
            application.Controllers.Remove(controller);
        }
    }
}
