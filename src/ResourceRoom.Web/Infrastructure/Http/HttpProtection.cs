using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Infrastructure.Logging;

namespace ResourceRoom.Web.Infrastructure.Http;

public static class HttpProtection
{
    /// <summary>Where scripts put the antiforgery token.</summary>
    public const string TokenHeader = "RequestVerificationToken";

    private const long MaxRequestBytes = 1024 * 1024;

    public static IServiceCollection AddHttpProtection(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Guard("ResourceRoom.Forms", environment);
            options.HeaderName = TokenHeader;
        });
        services.Configure<MvcOptions>(options =>
        {
            // The instances keep their order: after the limits of a form, which cannot be set once it was read.
            options.Filters.Add(new ReadForms());
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            options.Conventions.Add(new DevelopmentOnlyConvention(environment));
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie.Guard("ResourceRoom.Flash", environment));
        services.Configure<ForwardedHeadersOptions>(options => Proxies.Trust(options, configuration));
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        services.Configure<IISServerOptions>(iis => iis.MaxRequestBodySize = MaxRequestBytes);
        services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });

        // The framework's own filter stands before everything, probes included; KnownHosts takes its place.
        services.Configure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
        RateLimits.Add(services, configuration);
        return services;
    }

    public static void UseHttpProtection(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLines();
        app.UseMiddleware<ProtectiveHeaders>();
        app.UseMiddleware<KnownHosts>(AllowedHosts.Read(app.Configuration, app.Environment));
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseMiddleware<HttpsOnly>();
        }

        // A scope of its own, because what failed may be in the request's.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
