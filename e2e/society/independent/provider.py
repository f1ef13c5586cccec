"""A society that uses django-oauth-toolkit: an OpenID provider that shares no code with the one of the other tests.

People are a JSON file of claims by e-mail address. It is read for each request, so that a test can change it.
"""

import json
import os
import sys
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server

import django
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.conf import settings

PORT = int(os.environ["SOCIETY_PORT"])
FOLDER = Path(os.environ["SOCIETY_FOLDER"])
APP = os.environ["SOCIETY_APP_URL"]
MONTH = 30 * 24 * 3600


def signing_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


settings.configure(
    SECRET_KEY=os.urandom(16).hex(),
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF="provider",
    USE_TZ=True,
    LOGIN_URL="/login",
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(FOLDER / "society.db")}},
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "oauth2_provider",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    OAUTH2_PROVIDER={
        "OIDC_ENABLED": True,
        "OIDC_RSA_PRIVATE_KEY": signing_key(),
        "OIDC_ISS_ENDPOINT": f"http://127.0.0.1:{PORT}/o",
        "OIDC_RP_INITIATED_LOGOUT_ENABLED": True,
        "OIDC_RP_INITIATED_LOGOUT_ALWAYS_PROMPT": False,
        "OAUTH2_VALIDATOR_CLASS": "provider.Validator",
        "PKCE_REQUIRED": True,
        "ROTATE_REFRESH_TOKEN": True,
        # Its clock does not move when a test moves the clock of the service forward.
        "ID_TOKEN_EXPIRE_SECONDS": MONTH,
        "SCOPES": {"openid": "Who you are", "profile": "Your name", "email": "Your address"},
    },
)
# The settings name this file as a module, which is already running as `__main__`.
sys.modules["provider"] = sys.modules["__main__"]
django.setup()

from django.contrib.auth import authenticate, login  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import HttpResponse, HttpResponseRedirect  # noqa: E402
from django.urls import include, path  # noqa: E402
from django.views.decorators.csrf import csrf_exempt  # noqa: E402
from oauth2_provider.models import Application  # noqa: E402
from oauth2_provider.oauth2_validators import OAuth2Validator  # noqa: E402


def people() -> dict:
    return json.loads((FOLDER / "people.json").read_text())


class Validator(OAuth2Validator):
    """Returns all claims of a person whatever the scopes, as a society's own service does."""

    oidc_claim_scope = None

    def get_additional_claims(self):
        names = {name for person in people().values() for name in person}
        return {name: (lambda request, name=name: people()[request.user.username].get(name)) for name in names}

    def get_oidc_claims(self, token, token_handler, request):
        claims = super().get_oidc_claims(token, token_handler, request)
        return {name: value for name, value in claims.items() if value is not None}


FORM = """<!doctype html><html lang="en"><title>Sign in</title><form method="post">
<label>E-mail <input name="email"></label><label>Password <input name="password" type="password"></label>
<button>Sign in</button></form></html>"""


@csrf_exempt
def sign_in(request):
    if request.method == "POST":
        user = authenticate(username=request.POST["email"], password=request.POST["password"])
        if user:
            login(request, user)
            return HttpResponseRedirect(request.GET["next"])
    return HttpResponse(FORM)


urlpatterns = [path("login", sign_in), path("o/", include("oauth2_provider.urls", namespace="oauth2_provider"))]


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


def main() -> None:
    call_command("migrate", verbosity=0)
    for email in people():
        User.objects.create_user(email, password=os.environ["SOCIETY_PASSWORD"])
    Application.objects.create(
        client_id="tandem",
        client_secret=os.environ["SOCIETY_CLIENT_SECRET"],
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris=f"{APP}/api/v1/session/callback",
        post_logout_redirect_uris=f"{APP}/",
        skip_authorization=True,
        algorithm=Application.RS256_ALGORITHM,
    )
    make_server("127.0.0.1", PORT, get_wsgi_application(), server_class=Server).serve_forever()


if __name__ == "__main__":
    main()
